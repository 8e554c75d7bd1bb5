import { isActive } from './is-active.ts';
import { levelCount, levelOf, levelValue, stepOf } from './levels.ts';
import { resolveScaling, scales } from './scaling.ts';
import type { Dimension, Point, Range, Space, Value } from './space.ts';

export { resolveScaling } from './scaling.ts';

/** One coordinate in [0, 1] a dimension, in the scaled domain; 0.5 for inactive dimensions and unknown values. */
export function toUnit(space: Space, point: Point): number[] {
  return space.dimensions.map((dimension) => coordinate(dimension, point[dimension.name]));
}

/**
 * The point of a unit-cube position: always in the space, whatever the numbers (beyond the cube they are clamped, NaN
 * counts as 0.5). A level of a stepped range owns the scaled interval between the midpoints to its neighbours.
 */
export function fromUnit(space: Space, unit: readonly number[]): Point {
  const point: Record<string, Value> = {};
  space.dimensions.forEach((dimension, at) => {
    const place = unit[at] ?? 0.5;
    if (isActive(dimension, point))
      point[dimension.name] = valueAt(dimension, Number.isNaN(place) ? 0.5 : clamp(place, 0, 1));
  });
  return point;
}

/** The value of one dimension at a coordinate in [0, 1]. */
export function valueAt(dimension: Dimension, place: number): Value {
  const count = levelCount(dimension);
  if (count === 1) return levelValue(dimension, 0);
  if (dimension.kind === 'categorical') return levelValue(dimension, Math.min(count - 1, Math.floor(place * count)));
  const { min, max } = dimension;
  const [low, high, scale] = ends(dimension, count);
  // exp(log(min)) may miss the limits by a hair, and people do write the limits themselves.
  const inside = clamp(scale.from((1 - place) * low + place * high), min, max);
  const value = place === 0 ? min : place === 1 ? max : inside;
  if (count === Number.POSITIVE_INFINITY) return value + 0;
  return levelValue(dimension, clamp(Math.round((value - min) / (stepOf(dimension) ?? 1)), 0, count - 1));
}

function coordinate(dimension: Dimension, value: Value | undefined): number {
  const count = levelCount(dimension);
  if (value === undefined || count === 1) return 0.5;
  if (dimension.kind === 'categorical') {
    const level = levelOf(dimension, value);
    return level < 0 ? 0.5 : (level + 0.5) / count;
  }
  if (typeof value !== 'number' || Number.isNaN(value)) return 0.5;
  const [low, high, scale] = ends(dimension, count);
  return clamp((scale.to(clamp(value, dimension.min, dimension.max)) - low) / (high - low), 0, 1);
}

/** The scaled ends: of the range, or half a step beyond its first and last level, mirrored so that logs stay finite. */
function ends(range: Range, count: number): [number, number, (typeof scales)['linear']] {
  const scale = scales[resolveScaling(range)];
  const [first, last] = [
    range.min,
    count === Number.POSITIVE_INFINITY ? range.max : Number(levelValue(range, count - 1)),
  ];
  const half = count === Number.POSITIVE_INFINITY ? 0 : (stepOf(range) ?? 0) / 2;
  return [2 * scale.to(first) - scale.to(first + half), 2 * scale.to(last) - scale.to(last - half), scale];
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
