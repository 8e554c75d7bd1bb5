import type { Leaf } from './importance-leaf.ts';

/**
 * The share of a tree's variance over the unit cube that each axis brings about on its own: the variance of the tree's mean
 * over all other axes, exactly, by leaves (Hutter, Hoos and Leyton-Brown 2014, algorithm 2). Null for a tree without
 * variance.
 */
export function mainShares(leaves: readonly Leaf[]): number[] | null {
  const sized = leaves.map((leaf) => ({ ...leaf, size: sizeOf(leaf) }));
  const mean = sized.reduce((sum, { size, value }) => sum + size * value, 0);
  const total = sized.reduce((sum, { size, value }) => sum + size * (value - mean) ** 2, 0);
  if (!(total > 0)) return null;
  const axes = leaves[0]?.low.length ?? 0;
  return Array.from({ length: axes }, (_, axis) => marginalVariance(sized, axis, mean) / total);
}

const sizeOf = ({ low, high }: Leaf): number => low.reduce((size, from, axis) => size * ((high[axis] ?? 1) - from), 1);

/** Of the mean over all other axes, which is constant between the ends of leaves: steps up and down, summed from below. */
function marginalVariance(leaves: readonly (Leaf & { size: number })[], axis: number, mean: number): number {
  const steps = new Map<number, number>();
  const step = (at: number, by: number) => steps.set(at, (steps.get(at) ?? 0) + by);
  for (const { low, high, value, size } of leaves) {
    const [from = 0, to = 1] = [low[axis], high[axis]];
    const height = ((value - mean) * size) / (to - from);
    step(from, height);
    step(to, -height);
  }
  const sorted = [...steps].sort(([a], [b]) => a - b);
  let [height, sum] = [0, 0];
  sorted.forEach(([at, by], next) => {
    height += by;
    sum += height ** 2 * ((sorted[next + 1]?.[0] ?? at) - at);
  });
  return sum;
}
