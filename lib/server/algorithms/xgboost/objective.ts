import type { Slopes } from './best-split.ts';

/** Margins of a row: one for a regression and two classes, else one a class. */
export const marginsOf = (classes: number): number => (classes > 2 ? classes : 1);

/** What margins (rows × marginsOf) mean: class probabilities, or values. */
export function predictionsOf(margins: Float64Array, classes: number): Float32Array {
  if (classes === 0) return Float32Array.from(margins);
  if (classes === 2)
    return Float32Array.from({ length: 2 * margins.length }, (_, at) => {
      const one = 1 / (1 + Math.exp(-(margins[at >> 1] ?? 0)));
      return at % 2 === 1 ? one : 1 - one;
    });
  const found = new Float32Array(margins.length);
  for (let from = 0; from < margins.length; from += classes) {
    const row = margins.subarray(from, from + classes);
    const most = Math.max(...row);
    const powers = row.map((margin) => Math.exp(margin - most));
    const sum = powers.reduce((all, power) => all + power, 0);
    for (const [at, power] of powers.entries()) found[from + at] = power / sum;
  }
  return found;
}

const leastHessian = 1e-16;

/** Derivatives of the loss by one of the margins, as XGBoost has them for reg:squarederror, binary:logistic and multi:*. */
export function slopesOf(predictions: Float32Array, targets: Float32Array, classes: number, margin: number): Slopes {
  const size = targets.length;
  const slopes = { gradient: new Float64Array(size), hessian: new Float64Array(size).fill(1) };
  for (let row = 0; row < size; row++) {
    const target = targets[row] ?? 0;
    if (classes === 0) {
      slopes.gradient[row] = (predictions[row] ?? 0) - target;
      continue;
    }
    const of = classes === 2 ? 1 : margin;
    const chance = predictions[row * classes + of] ?? 0;
    slopes.gradient[row] = chance - Number(target === of);
    slopes.hessian[row] = Math.max((classes === 2 ? 1 : 2) * chance * (1 - chance), leastHessian);
  }
  return slopes;
}
