import type { Network } from './network.ts';

export interface LayerSize {
  inputs: number;
  outputs: number;
}

/** The hidden layers and then the output layer. */
export function layerSizes(network: Network): LayerSize[] {
  const units = [network.inputs, ...network.hidden, 1];
  return units.slice(1).map((outputs, layer) => ({ inputs: units[layer] as number, outputs }));
}
