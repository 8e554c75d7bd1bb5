import { cholesky, dot, invertedTransposed } from './cholesky.ts';
import { type Inputs, type Kernel, warpInputs } from './gaussian-process.ts';
import { warpSlopes } from './input-warping.ts';

/** The free parameters, in this order: ln length a axis, ln amplitude, ln noise, mean, then the warp's ln a and ln b. */
export function toKernel(theta: Float64Array, d: number): Kernel {
  return {
    lengths: theta.slice(0, d).map(Math.exp),
    amplitude: Math.exp(theta[d] as number),
    noise: Math.exp(theta[d + 1] as number),
    mean: theta[d + 2] as number,
    shape: theta.length > d + 3 ? theta.slice(d + 3) : new Float64Array(2 * d),
  };
}

const rootFive = Math.sqrt(5);

/**
 * Minus the log marginal likelihood (Rasmussen and Williams 2006, equations 5.8 and 5.9) as an objective of theta,
 * with its gradient; the warp is only moved where theta is long enough to hold it. NaN where K cannot be factored.
 */
export function negativeEvidence(given: Inputs, y: ArrayLike<number>) {
  const { count: n, nominal } = given;
  const d = nominal.length;
  const names = nominal.flatMap((isName, k) => (isName ? [k] : []));
  const square = () => new Float64Array(n * n);
  const [matrix, covariances, slopes, upper] = [square(), square(), square(), square()];
  const half = new Float64Array(n);
  const pulls = new Float64Array(n);
  const scaled = new Float64Array(n * d);
  const axes = new Float64Array(n * d);
  return (theta: Float64Array, gradient: Float64Array): number => {
    const { lengths, amplitude, noise, mean, shape } = toKernel(theta, d);
    const bends = theta.length > d + 3;
    const { unit } = bends ? warpInputs(given, shape) : given;
    for (let at = 0; at < n * d; at++) {
      // Names have no distance; their share is added below.
      const place = nominal[at % d] ? 0 : (unit[at] as number) / (lengths[at % d] as number);
      scaled[at] = place;
      axes[(at % d) * n + Math.floor(at / d)] = place;
    }
    const differ = (i: number, j: number, k: number) => given.unit[i * d + k] !== given.unit[j * d + k];
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < i; j++) {
        let distance = 0;
        for (let k = 0; k < d; k++) {
          const gap = (scaled[i * d + k] as number) - (scaled[j * d + k] as number);
          distance += gap * gap;
        }
        for (const k of names) if (differ(i, j, k)) distance += (lengths[k] as number) ** -2;
        const s = rootFive * Math.sqrt(distance);
        const decay = amplitude * Math.exp(-s);
        matrix[i * n + j] = covariances[i * n + j] = decay * (1 + s + (s * s) / 3);
        slopes[i * n + j] = (-5 / 3) * decay * (1 + s);
      }
      matrix[i * n + i] = amplitude * (1 + 1e-9) + noise;
    }
    if (!cholesky(matrix, n)) return Number.NaN;
    invertedTransposed(matrix, n, upper);
    let value = 0.9189385332046727 * n;
    for (let i = 0; i < n; i++) {
      value += Math.log(matrix[i * n + i] as number);
      half[i] = ((y[i] as number) - mean - dot(matrix, i * n, half, 0, i)) / (matrix[i * n + i] as number);
    }
    value += 0.5 * dot(half, 0, half, 0, n);
    const alpha = half.map((_, i) => dot(upper, i * n + i, half, i, n - i));

    gradient.fill(0);
    const add = (at: number, more: number) => {
      gradient[at] = (gradient[at] as number) + more;
    };
    let trace = 0;
    let byAmplitude = 0;
    pulls.fill(0);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < i; j++) {
        // W = α·αᵀ − K⁻¹; the evidence changes by ½ tr(W·dK), the off-diagonal twice.
        const w = (alpha[i] as number) * (alpha[j] as number) - dot(upper, i * n + i, upper, j * n + i, n - i);
        byAmplitude += w * (covariances[i * n + j] as number);
        const pull = w * (slopes[i * n + j] as number);
        slopes[i * n + j] = slopes[j * n + i] = pull;
        pulls[i] = (pulls[i] as number) + pull;
        pulls[j] = (pulls[j] as number) + pull;
        for (const k of names) if (differ(i, j, k)) add(k, pull * (lengths[k] as number) ** -2);
      }
      trace += (alpha[i] as number) ** 2 - dot(upper, i * n + i, upper, i * n + i, n - i);
      slopes[i * n + i] = 0;
    }
    for (let k = 0; k < d; k++) {
      if (nominal[k]) continue;
      for (let i = 0; i < n; i++) {
        // Σ pull·(x_i − x_j) over j, which is minus the derivative by x_i; the one by ln length is Σ x_i times it.
        const place = scaled[i * d + k] as number;
        const by = place * (pulls[i] as number) - dot(slopes, i * n, axes, k * n, n);
        add(k, by * place);
        if (!bends) continue;
        const [byA, byB] = warpSlopes(shape, k, given.unit[i * d + k] as number);
        add(d + 3 + k, (-by / (lengths[k] as number)) * byA);
        add(2 * d + 3 + k, (-by / (lengths[k] as number)) * byB);
      }
    }
    add(d, -byAmplitude - 0.5 * trace * amplitude);
    add(d + 1, -0.5 * trace * noise);
    add(d + 2, -alpha.reduce((sum, each) => sum + each, 0));
    return value;
  };
}
