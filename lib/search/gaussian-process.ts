import { cholesky, dot, invertedTransposed } from './cholesky.ts';
import { type Shape, unwarp, warp } from './input-warping.ts';

/** Settings that were tried: n·d coordinates in [0, 1] row by row. `nominal` axes only know equal and different. */
export interface Inputs {
  unit: Float64Array;
  count: number;
  nominal: readonly boolean[];
}

/**
 * A Gaussian process with a Matérn-5/2 kernel and one length scale an axis (Rasmussen and Williams 2006; Snoek et al.
 * 2012). Variances are those of the standardised objective.
 */
export interface Kernel {
  lengths: Float64Array;
  amplitude: number;
  noise: number;
  mean: number;
  shape: Shape;
}

const rootFive = Math.sqrt(5);

/** The covariance at a squared scaled distance, and its derivative with respect to that. */
export function matern(amplitude: number, square: number): [number, number] {
  const s = rootFive * Math.sqrt(square);
  const decay = amplitude * Math.exp(-s);
  return [decay * (1 + s + (s * s) / 3), (-5 / 6) * decay * (1 + s)];
}

export function warpInputs({ unit, count, nominal }: Inputs, shape: Shape): Inputs {
  const d = nominal.length;
  return { unit: unit.map((x, at) => (nominal[at % d] ? x : warp(shape, at % d, x))), count, nominal };
}

/** What is believed about the objective in the warped cube after n observations. */
export interface Posterior {
  kernel: Kernel;
  /** Warped, including fantasies. */
  inputs: Inputs;
  mean(z: ArrayLike<number>): number;
  /** From the unit cube to the warped one, and back. */
  bend(unit: ArrayLike<number>): Float64Array;
  unbend(z: ArrayLike<number>): Float64Array;
  /** Mean and standard deviation of the noise-free objective; where asked, their gradients. */
  at(z: ArrayLike<number>, gradients?: { mean: Float64Array; sd: Float64Array }): [number, number];
}

/** `inputs` unwarped; the diagonal grows until the matrix can be factored. */
export function condition(unwarped: Inputs, y: ArrayLike<number>, kernel: Kernel): Posterior {
  const inputs = warpInputs(unwarped, kernel.shape);
  const { unit, count: n, nominal } = inputs;
  const { amplitude, lengths, noise, mean } = kernel;
  const d = nominal.length;
  const inverse = lengths.map((length) => 1 / (length * length));
  const gap = (z: ArrayLike<number>, from: number, row: number, k: number) => {
    const difference = (z[from + k] as number) - (unit[row * d + k] as number);
    return nominal[k] && difference !== 0 ? 1 : difference;
  };
  const square = (z: ArrayLike<number>, from: number, row: number) => {
    let sum = 0;
    for (let k = 0; k < d; k++) sum += gap(z, from, row, k) ** 2 * (inverse[k] as number);
    return sum;
  };
  const matrix = new Float64Array(n * n);
  for (let jitter = 1e-9 * amplitude; ; jitter *= 10) {
    for (let i = 0; i < n; i++)
      for (let j = 0; j <= i; j++)
        matrix[i * n + j] = i === j ? amplitude + noise + jitter : matern(amplitude, square(unit, i * d, j))[0];
    if (cholesky(matrix, n) || !(jitter < amplitude)) break;
  }
  const upper = invertedTransposed(matrix, n);
  const lower = transposed(upper, n);
  const half = Float64Array.from({ length: n }, (_, i) => {
    let sum = 0;
    for (let j = 0; j <= i; j++) sum += (lower[i * n + j] as number) * ((y[j] as number) - mean);
    return sum;
  });
  const alpha = Float64Array.from({ length: n }, (_, i) => dot(upper, i * n + i, half, i, n - i));
  const k = new Float64Array(n);
  const v = new Float64Array(n);
  const slopes = new Float64Array(n);
  const covariances = (z: ArrayLike<number>) => {
    for (let i = 0; i < n; i++) {
      const s = rootFive * Math.sqrt(square(z, 0, i));
      const decay = amplitude * Math.exp(-s);
      k[i] = decay * (1 + s + (s * s) / 3);
      slopes[i] = (-5 / 3) * decay * (1 + s);
    }
    return mean + dot(k, 0, alpha, 0, n);
  };
  return {
    kernel,
    inputs,
    mean: covariances,
    bend: (place) => Float64Array.from(place, (x, k) => (nominal[k] ? x : warp(kernel.shape, k, x))),
    unbend: (place) => Float64Array.from(place, (x, k) => (nominal[k] ? x : unwarp(kernel.shape, k, x))),
    at(z, gradients) {
      const centre = covariances(z);
      for (let i = 0; i < n; i++) v[i] = dot(lower, i * n, k, 0, i + 1);
      const sd = Math.sqrt(Math.max(amplitude - dot(v, 0, v, 0, n), 1e-12 * amplitude));
      if (gradients) {
        gradients.mean.fill(0);
        gradients.sd.fill(0);
        for (let i = 0; i < n; i++) {
          const byMean = (slopes[i] as number) * (alpha[i] as number);
          const bySd = (-(slopes[i] as number) * dot(upper, i * n + i, v, i, n - i)) / sd;
          for (let axis = 0; axis < d; axis++) {
            if (nominal[axis]) continue;
            const along = gap(z, 0, i, axis) * (inverse[axis] as number);
            gradients.mean[axis] = (gradients.mean[axis] as number) + byMean * along;
            gradients.sd[axis] = (gradients.sd[axis] as number) + bySd * along;
          }
        }
      }
      return [centre, sd];
    },
  };
}

function transposed(matrix: Float64Array, n: number): Float64Array {
  const turned = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = i; j < n; j++) turned[j * n + i] = matrix[i * n + j] as number;
  return turned;
}
