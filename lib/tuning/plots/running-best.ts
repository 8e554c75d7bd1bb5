/** The best value up to each place of a row. */
export function runningBest(values: readonly number[], minimise: boolean): number[] {
  let best = minimise ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return values.map((value) => {
    best = minimise ? Math.min(best, value) : Math.max(best, value);
    return best;
  });
}
