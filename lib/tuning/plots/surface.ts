import type { Range } from '#lib/search/space.ts';
import { toUnit } from '#lib/search/unit.ts';
import type { Finished } from './finished-trials.ts';

/** Cells along each side. */
const cells = 36;
const closest = 1e-3;

/**
 * The objective over two ranges, rows from the bottom: at each place the mean of all trials weighted by one over the
 * fourth power of their distance (Shepard 1968), in scaled units. A picture of what was seen, no model: far from every
 * trial it says little.
 */
export function surface(x: Range, y: Range, trials: readonly Finished[]): number[][] {
  const seen = trials.map(({ point, objective }) => {
    const [left = 0.5, up = 0.5] = toUnit({ dimensions: [x, y] }, point);
    return { left, up, objective };
  });
  const at = (left: number, up: number) => {
    const weighted = seen.map((trial) => ({
      weight: 1 / Math.max(closest, Math.hypot(trial.left - left, trial.up - up)) ** 4,
      objective: trial.objective,
    }));
    const all = weighted.reduce((sum, { weight }) => sum + weight, 0);
    return weighted.reduce((sum, { weight, objective }) => sum + weight * objective, 0) / all;
  };
  const middles = Array.from({ length: cells }, (_, cell) => (cell + 0.5) / cells);
  return middles.map((up) => middles.map((left) => at(left, up)));
}
