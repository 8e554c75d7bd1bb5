/** Mean and (biased) variance of one unit's sums. */
export interface Moments {
  mean: number;
  variance: number;
}

/** Ioffe and Szegedy 2015; ε keeps a unit that never varies finite. */
const [EPSILON, MOMENTUM] = [1e-5, 0.9];

export const deviation = ({ variance }: Moments) => Math.sqrt(variance + EPSILON);

/** Row by row, unit by unit, the sums with each unit's mean taken off and divided by its deviation. */
export function normalise(sums: readonly (readonly number[])[], running?: readonly Moments[]) {
  const moments = running ?? (sums[0] ?? []).map((_, unit) => momentsOf(sums.map((row) => row[unit] as number)));
  const normal = sums.map((row) =>
    row.map((sum, unit) => {
      const own = moments[unit] as Moments;
      return (sum - own.mean) / deviation(own);
    }),
  );
  return { normal, moments: [...moments] };
}

/** d loss / d sums of one unit from d loss / d normalised sums, over the rows of the batch. */
export function unnormalise(delta: readonly number[], normal: readonly number[], moments: Moments): number[] {
  const { length } = delta;
  const mean = delta.reduce((sum, d) => sum + d, 0) / length;
  const along = delta.reduce((sum, d, row) => sum + d * (normal[row] as number), 0) / length;
  return delta.map((d, row) => (d - mean - (normal[row] as number) * along) / deviation(moments));
}

/** The running moments after one more batch. */
export function remember(running: Moments, batch: Moments): Moments {
  const blend = (old: number, now: number) => MOMENTUM * old + (1 - MOMENTUM) * now;
  return { mean: blend(running.mean, batch.mean), variance: blend(running.variance, batch.variance) };
}

function momentsOf(values: readonly number[]): Moments {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return { mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length };
}
