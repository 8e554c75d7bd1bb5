import type { Dataset } from '#lib/training/network.ts';

export type Gradient = readonly [number, number];

/** Each example's own gradient of the logistic loss of a model of two inputs without bias, at these weights. */
export function exampleGradients({ inputs, targets }: Dataset, weights: Gradient): Gradient[] {
  return Array.from(targets, (target, example) => {
    const x = inputs[2 * example] ?? 0;
    const y = inputs[2 * example + 1] ?? 0;
    const error = 1 / (1 + Math.exp(-(weights[0] * x + weights[1] * y))) - target;
    return [error * x, error * y];
  });
}
