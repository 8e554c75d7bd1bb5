import type { Lane, Network } from '#lib/training/network.ts';
import { referenceForward } from '#lib/training/reference-forward.ts';

const rows = 40;

/** Root mean square of the activations in each hidden layer, over the first examples as one batch. */
export function spread(network: Network, weights: readonly number[][], { train }: Lane): number[] {
  const { inputs, features } = train;
  const batch = Array.from({ length: rows }, (_, row) => inputs.subarray(row * features, (row + 1) * features));
  return referenceForward(network, weights, batch, [])
    .slice(0, network.hidden.length)
    .map(({ values }) => {
      const squares = values.flat().map((value) => value * value);
      return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
    });
}
