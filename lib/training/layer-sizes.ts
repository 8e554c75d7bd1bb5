import type { Network } from './network.ts';

export interface LayerSize {
  inputs: number;
  outputs: number;
  /** Numbers of the kernel, inputs × outputs: what penalties apply to. The biases follow, then γs and βs. */
  kernel: number;
  /** Whether batch normalisation stands between the sums and the activation; never in the output layer. */
  normalised: boolean;
}

/** The hidden layers and then the output layer. */
export function layerSizes(network: Network): LayerSize[] {
  const units = [network.inputs, ...network.hidden, network.classes ?? 1];
  return units.slice(1).map((outputs, layer) => {
    const inputs = units[layer] as number;
    const normalised = network.batchNormalisation === true && layer < network.hidden.length;
    return { inputs, outputs, kernel: inputs * outputs, normalised };
  });
}
