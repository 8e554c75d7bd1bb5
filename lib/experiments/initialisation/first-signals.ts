import { initialWeights } from '#lib/training/initial-weights.ts';
import { layerSizes } from '#lib/training/layer-sizes.ts';
import type { Lane, Network } from '#lib/training/network.ts';
import { referenceForward } from '#lib/training/reference-forward.ts';
import { referenceGradient } from '#lib/training/reference-gradient.ts';

export interface Signals {
  /** Root mean square of the gradient of each layer's weights, the output layer last. */
  gradient: number[];
  /** Root mean square of what the units of each hidden layer give. */
  activation: number[];
}

/** What goes forwards and backwards through a network before its first update, over one batch. */
export function firstSignals(network: Network, { seed, train }: Lane): Signals {
  const weights = initialWeights(network, seed);
  const inputs = Array.from({ length: 20 }, (_, row) => train.inputs.subarray(2 * row, 2 * row + 2));
  const batch = { inputs, targets: [...train.targets.subarray(0, 20)], masks: [] };
  const { gradient } = referenceGradient(network, weights, batch, 0);
  const sizes = layerSizes(network);
  return {
    gradient: gradient.map((layer, at) => rootMeanSquare(layer.slice(0, sizes[at]?.kernel))),
    activation: referenceForward(network, weights, inputs, [])
      .slice(0, -1)
      .map(({ values }) => rootMeanSquare(values.flat())),
  };
}

const rootMeanSquare = (values: readonly number[]) =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
