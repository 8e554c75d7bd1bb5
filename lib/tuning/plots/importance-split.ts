/** A place that parts the rows of a node, and the squares that it takes away. */
export interface Split {
  axis: number;
  at: number;
  gain: number;
}

/** A node's rows as one axis sorts them, and their mean result. */
interface Sorted {
  places: readonly number[];
  results: readonly number[];
  order: readonly number[];
  mean: number;
}

/** Less than this is rounding; results lie within 0 and 1. */
const least = 1e-12;

/** The place on an axis that takes more squares away than the best so far, else the best so far. */
export function betterSplit(
  axis: number,
  { places, results, order, mean }: Sorted,
  best: Split | undefined,
): Split | undefined {
  let found = best;
  let sum = 0;
  for (let count = 1; count < order.length; count++) {
    const [left = 0, right = 0] = [order[count - 1], order[count]];
    // Results less their mean, so that the sums of both sides are opposite and the gain keeps its digits.
    sum += (results[left] ?? 0) - mean;
    const [below = 0, above = 0] = [places[left], places[right]];
    const gain = (sum * sum) / count + (sum * sum) / (order.length - count);
    if (above > below && gain > (found?.gain ?? least)) found = { axis, at: (below + above) / 2, gain };
  }
  return found;
}
