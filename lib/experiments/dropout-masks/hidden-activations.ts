import { twoMoons } from '#lib/training/datasets.ts';
import { initialWeights } from '#lib/training/initial-weights.ts';
import type { Network } from '#lib/training/network.ts';
import { referenceForward } from '#lib/training/reference-forward.ts';

const examples = 20;

/** What each unit of an untrained hidden ReLU layer gives on average over a few examples. */
export function hiddenActivations(units: number, seed: number): number[] {
  const network: Network = { inputs: 2, hidden: [units], activation: 'relu', loss: 'logistic', initialisation: 'he' };
  const { inputs } = twoMoons({ size: examples, noise: 0.2, seed });
  const rows = Array.from({ length: examples }, (_, row) => inputs.subarray(2 * row, 2 * row + 2));
  const values = referenceForward(network, initialWeights(network, seed), rows, [])[0]?.values ?? [];
  return Array.from({ length: units }, (_, unit) => values.reduce((sum, row) => sum + (row[unit] ?? 0) / examples, 0));
}
