import type { Dimension, Range } from '#lib/search/space.ts';
import { numericOrder } from '#lib/tuning/plots/numeric-order.ts';

/** A hyperparameter as a range to draw: a list of numbers is the range that holds them. Null for what has no order. */
export function rangeOf(dimension: Dimension): Range | null {
  if (dimension.kind !== 'categorical') return dimension;
  const values = numericOrder(dimension)?.map(Number);
  if (!values) return null;
  const [min = 0, max = 1] = [values[0], values.at(-1)];
  return {
    ...{ name: dimension.name, min, max },
    kind: values.every(Number.isInteger) ? 'integer' : 'continuous',
    scaling: min > 0 && unevenness(values.map(Math.log)) < unevenness(values) ? 'logarithmic' : 'linear',
  };
}

/** How far apart the widest gap and the narrowest one are, as a factor. */
function unevenness(values: readonly number[]): number {
  const gaps = values.slice(1).map((value, at) => value - (values[at] ?? value));
  return Math.max(...gaps) / Math.min(...gaps);
}
