import { activationFunctions } from './activation-functions.ts';
import { layerSizes } from './layer-sizes.ts';
import type { Network } from './network.ts';

/** One example of a batch; `masks` holds a factor for each unit of each hidden layer. */
export interface Example {
  input: ArrayLike<number>;
  target: number;
  masks: readonly (readonly number[])[];
}

/** The output of one network for one input, without dropout. `weights` are laid out as in initial-weights.ts. */
export function referenceOutput(network: Network, weights: readonly number[][], input: ArrayLike<number>): number {
  return forward(network, weights, { input, target: 0, masks: [] }).output;
}

/** Gradient of the batch's mean loss plus (l2/2)·Σ kernel², in the layout of the weights; back-propagation by hand. */
export function referenceGradient(
  network: Network,
  weights: readonly number[][],
  batch: readonly Example[],
  l2: number,
): number[][] {
  const sizes = layerSizes(network);
  const { slope } = activationFunctions[network.activation];
  const gradient = weights.map((layer, at) => {
    const { inputs, outputs } = sizes[at] as (typeof sizes)[number];
    return layer.map((weight, index) => (index < inputs * outputs ? l2 * weight : 0));
  });
  for (const example of batch) {
    const { output, entering, values } = forward(network, weights, example);
    const prediction = network.loss === 'squared' ? output : 1 / (1 + Math.exp(-output));
    // d loss / d weighted sum of each unit of the layer at hand; the same expression for both losses
    let delta = [(prediction - example.target) / batch.length];
    for (let at = sizes.length - 1; at >= 0; at--) {
      const { inputs, outputs } = sizes[at] as (typeof sizes)[number];
      const layer = weights[at] as number[];
      const own = gradient[at] as number[];
      const previous: number[] = [];
      for (let i = 0; i < inputs; i++) {
        let sum = 0;
        for (let j = 0; j < outputs; j++) {
          own[i * outputs + j] =
            (own[i * outputs + j] as number) + (entering[at]?.[i] as number) * (delta[j] as number);
          sum += (layer[i * outputs + j] as number) * (delta[j] as number);
        }
        const value = values[at - 1]?.[i] ?? 0; // no layer before the first, whose delta nobody reads
        previous.push(sum * (example.masks[at - 1]?.[i] ?? 1) * slope(value));
      }
      for (let j = 0; j < outputs; j++)
        own[inputs * outputs + j] = (own[inputs * outputs + j] as number) + (delta[j] as number);
      delta = previous;
    }
  }
  return gradient;
}

/** `entering` is what each layer receives; `values` are the activations of each layer before the mask. */
function forward(network: Network, weights: readonly number[][], { input, masks }: Example) {
  const { value } = activationFunctions[network.activation];
  const entering: ArrayLike<number>[] = [input];
  const values: number[][] = [];
  for (const [at, { inputs, outputs }] of layerSizes(network).entries()) {
    const layer = weights[at] as number[];
    const sums = layer.slice(inputs * outputs); // the biases
    for (let i = 0; i < inputs; i++)
      for (let j = 0; j < outputs; j++)
        sums[j] = (sums[j] as number) + (entering[at]?.[i] as number) * (layer[i * outputs + j] as number);
    const activations = at < network.hidden.length ? sums.map(value) : sums;
    values.push(activations);
    entering.push(activations.map((activation, unit) => activation * (masks[at]?.[unit] ?? 1)));
  }
  return { entering, values, output: values.at(-1)?.[0] as number };
}
