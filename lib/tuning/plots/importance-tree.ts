import type { Rng } from '#lib/base/rng.ts';
import type { Leaf, Sample } from './importance-leaf.ts';
import { betterSplit, type Split } from './importance-split.ts';

/** The share of the axes that a split may choose from, as in Hutter, Hoos and Leyton-Brown (2014). */
const tried = 5 / 6;

type Rows = readonly number[];

/**
 * A regression tree (CART, Breiman et al. 1984) grown on some rows, repeated ones counting again: each split takes away
 * the most squares, until none takes any. It is its leaves, whose boxes fill the cube.
 */
export function growTree({ columns, results }: Sample, rows: Rows, random: Rng): Leaf[] {
  const axes = [...columns.keys()];
  // `orders[axis]` are the node's rows by their place on the axis; parted, they stay sorted.
  const grow = (orders: readonly Rows[], low: readonly number[], high: readonly number[]): Leaf[] => {
    const mean = meanOf(results, orders[0] ?? []);
    let best: Split | undefined;
    for (const axis of random.shuffle(axes).slice(0, Math.ceil(tried * axes.length)))
      best = betterSplit(axis, { places: columns[axis] ?? [], results, order: orders[axis] ?? [], mean }, best);
    if (!best) return [{ low, high, value: mean }];
    const { axis, at } = best;
    const part = (below: boolean) =>
      orders.map((order) => order.filter((row) => (columns[axis]?.[row] ?? 0) < at === below));
    return [...grow(part(true), low, high.with(axis, at)), ...grow(part(false), low.with(axis, at), high)];
  };
  const sorted = columns.map((places) => rows.toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0)));
  const all = (value: number) => axes.map(() => value);
  return grow(sorted, all(0), all(1));
}

function meanOf(results: readonly number[], rows: Rows): number {
  let sum = 0;
  for (const row of rows) sum += results[row] ?? 0;
  return sum / rows.length;
}
