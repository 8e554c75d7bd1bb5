import { randomPoint } from '#lib/search/random.ts';
import type { Point, Space } from '#lib/search/space.ts';
import type { Trial } from '#lib/search/strategy.ts';

/** The first points that random search draws from a space; fewer if the space has no more. */
export function randomPoints(space: Space, count: number, seed: number): Point[] {
  const trials: Trial[] = [];
  while (trials.length < count) {
    const point = randomPoint({ space, trials, seed });
    if (!point) break;
    trials.push({ number: trials.length, point, status: 'completed', reports: [] });
  }
  return trials.map(({ point }) => point);
}
