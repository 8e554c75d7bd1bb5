import { levelCount, levelValue } from '#lib/search/levels.ts';
import type { Point, Space } from '#lib/search/space.ts';

/** Every point of a space whose dimensions all have a finite number of values, the last one turning fastest. */
export function* everyPoint({ dimensions }: Space, from = 0, point: Point = {}): Generator<Point> {
  const dimension = dimensions[from];
  if (!dimension) {
    yield point;
    return;
  }
  for (let level = 0; level < levelCount(dimension); level++)
    yield* everyPoint({ dimensions }, from + 1, { ...point, [dimension.name]: levelValue(dimension, level) });
}
