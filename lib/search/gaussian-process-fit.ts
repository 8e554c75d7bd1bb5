import type { Inputs, Kernel } from './gaussian-process.ts';
import { negativeEvidence, toKernel } from './gaussian-process-evidence.ts';
import { minimiseInBox } from './lbfgs.ts';

/**
 * Priors: [centre, width, lowest, highest] of each kind of parameter, in logarithms but for the mean. All are normal
 * but the bend's: Cauchy's, because most axes need none and a wrongly declared scale needs much.
 */
const priors = {
  length: [Math.log(0.5), 1, Math.log(0.01), Math.log(30)],
  amplitude: [Math.log(1), 1, Math.log(0.05), Math.log(100)],
  noise: [Math.log(1e-4), 2, Math.log(1e-7), Math.log(1)],
  mean: [0, 1, -4, 4],
  bend: [0, 0.25, Math.log(0.1), Math.log(10)],
} as const;

export interface Fit {
  theta: Float64Array;
  kernel: Kernel;
  /** Log marginal likelihood plus log prior, both up to constants that do not depend on the data's transform. */
  score: number;
}

/** The most probable kernel; it starts from `start`, or from the centre of the priors, and bends the axes if asked. */
export function fitKernel(
  inputs: Inputs,
  y: ArrayLike<number>,
  { bends, start, iterations }: { bends: boolean; start?: Float64Array; iterations: number },
): Fit {
  const d = inputs.nominal.length;
  const kinds = [
    ...inputs.nominal.map(() => priors.length),
    priors.amplitude,
    priors.noise,
    priors.mean,
    ...(bends ? [...inputs.nominal, ...inputs.nominal].map(() => priors.bend) : []),
  ];
  const evidence = negativeEvidence(inputs, y);
  const objective = (theta: Float64Array, gradient: Float64Array) => {
    let value = evidence(theta, gradient);
    kinds.forEach(([centre, width], at) => {
      const deviation = ((theta[at] as number) - centre) / width;
      const square = deviation * deviation;
      const isBend = at >= d + 3;
      value += isBend ? Math.log1p(square) : 0.5 * square;
      gradient[at] = (gradient[at] as number) + (isBend ? (2 * deviation) / (1 + square) : deviation) / width;
    });
    return value;
  };
  const from = kinds.map(([centre], at) => start?.[at] ?? centre);
  const box = { lower: kinds.map((kind) => kind[2]), upper: kinds.map((kind) => kind[3]) };
  const { x, value } = minimiseInBox(objective, from, box, iterations, 1e-4);
  return { theta: x, kernel: toKernel(x, d), score: -value };
}
