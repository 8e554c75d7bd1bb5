import { layerSizes } from '#lib/training/layer-sizes.ts';
import type { Network } from '#lib/training/network.ts';

/** What is written to a file when a model is saved: the form of each layer and its numbers. */
export interface SavedModel {
  shapes: readonly (readonly [inputs: number, outputs: number])[];
  numbers: readonly number[];
}

export const savedModel = (network: Network, weights: readonly (readonly number[])[]): SavedModel => ({
  shapes: layerSizes(network).map(({ inputs, outputs }) => [inputs, outputs]),
  numbers: weights.flat(),
});

/** How many numbers at the same place differ between two models; all of them if the models are of different form. */
export function differing(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length) return Math.max(one.length, other.length);
  return one.filter((number, at) => number !== other[at]).length;
}
