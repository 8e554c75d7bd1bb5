import { rng } from '#lib/base/rng.ts';
import { pointAt, pointKey, spaceSize } from './points.ts';
import type { Point } from './space.ts';
import type { Situation, Trial } from './strategy.ts';

/** The number that the next trial will have. */
export const nextNumber = (trials: readonly Trial[]): number => (trials.at(-1)?.number ?? -1) + 1;

/**
 * A point that no trial has: the first fresh one of `draw(0)`, `draw(1)`, …, and in a nearly exhausted finite space the
 * next fresh one from a random place of its list. Null when a finite space holds nothing untried.
 */
export function freshPoint(
  { space, trials, seed }: Pick<Situation<unknown>, 'space' | 'trials' | 'seed'>,
  draw: (attempt: number) => Point,
): Point | null {
  const tried = new Set(trials.map(({ point }) => pointKey(point)));
  const size = spaceSize(space);
  if (tried.size < size) {
    // An infinite space may have a few lone points beside its ranges, which can all be tried: then draw on.
    const patience = size === Number.POSITIVE_INFINITY ? 2000 : 50;
    for (let attempt = 0; attempt < patience; attempt++) {
      const point = draw(attempt);
      if (!tried.has(pointKey(point))) return point;
    }
    if (size === Number.POSITIVE_INFINITY) return draw(0);
  }
  const start = Math.floor(rng('fresh', seed, nextNumber(trials)).next() * size);
  return nextUntried(start, size, tried, (index) => pointAt(space, index));
}

/** The first untried point of a finite list from a place on, around its end; null when there is none. */
export function nextUntried(start: number, size: number, tried: ReadonlySet<string>, at: (index: number) => Point) {
  for (let step = 0; step < Math.min(size, tried.size + 1); step++) {
    const point = at((start + step) % size);
    if (!tried.has(pointKey(point))) return point;
  }
  return null;
}
