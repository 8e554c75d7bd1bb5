/** The best value up to each place of a row. */
export function runningBest(values: readonly number[], minimise: boolean): number[] {
  let best = minimise ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return values.map((value) => {
    best = minimise ? Math.min(best, value) : Math.max(best, value);
    return best;
  });
}

/** The values at places 1, 2, 3 … as the corners of stairs: each holds until the next place. */
export const stepped = (values: readonly number[]): (readonly [place: number, value: number])[] =>
  values.flatMap((value, at) => [[at + 1, values[at - 1] ?? value] as const, [at + 1, value] as const]);
