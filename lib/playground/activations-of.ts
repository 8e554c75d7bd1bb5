import { activationFunctions } from '#lib/training/activation-functions.ts';
import { layerSizes } from '#lib/training/layer-sizes.ts';
import type { Network } from '#lib/training/network.ts';

/**
 * What every neuron makes of `size` inputs: an array a layer, row by row as in the engine; the last one holds the
 * network's outputs. In 64 bits, for pictures and measures, without a tensor.
 */
export function activationsOf(
  network: Network,
  weights: readonly (readonly number[])[],
  inputs: Float32Array,
  size: number,
): Float32Array[] {
  const { value } = activationFunctions[network.activation];
  let entering = inputs;
  return layerSizes(network).map(({ inputs: width, outputs, kernel }, at) => {
    const layer = weights[at] ?? [];
    const isHidden = at < network.hidden.length;
    const leaving = new Float32Array(size * outputs);
    for (let row = 0; row < size; row++)
      for (let unit = 0; unit < outputs; unit++) {
        let sum = layer[kernel + unit] ?? 0;
        for (let from = 0; from < width; from++)
          sum += (entering[row * width + from] ?? 0) * (layer[from * outputs + unit] ?? 0);
        leaving[row * outputs + unit] = isHidden ? value(sum) : sum;
      }
    entering = leaving;
    return leaving;
  });
}
