import type * as tfjs from '@tensorflow/tfjs-core';
import type { Network } from '../network.ts';
import { type Activation, activationTensors } from './activation-tensors.ts';
import type { PopulationBatch } from './population-batches.ts';

type Tf = typeof tfjs;
type Tensor3D = tfjs.Tensor3D;

/**
 * Outputs of K networks, K × rows × 1. `inputs` is K (or 1, for all) × rows × (features + 1), the last column being 1;
 * `weights` are laid out as in population-layers.ts. Call it in tf.tidy.
 */
export function populationOutputs(tf: Tf, network: Network, weights: Tensor3D[], inputs: Tensor3D): Tensor3D {
  return forward(tf, network, weights, inputs, null).output;
}

/** Gradient of each lane's mean loss over its batch, penalties excluded, in the shapes of the weights. Call it in tf.tidy. */
export function populationGradients(
  tf: Tf,
  network: Network,
  weights: Tensor3D[],
  { inputs, targets, masks }: PopulationBatch,
): Tensor3D[] {
  const { timesSlope } = activationTensors[network.activation as Activation];
  const { layers, output } = forward(tf, network, weights, inputs, masks);
  const prediction = network.loss === 'squared' ? output : tf.sigmoid(output);
  // d loss / d weighted sum of each unit of the layer at hand; the same expression for both losses
  let delta: Tensor3D = tf.mul(tf.sub(prediction, targets), 1 / targets.shape[1]);
  const gradients: Tensor3D[] = [];
  for (const { entering, value, mask, weight } of layers.reverse()) {
    gradients.unshift(tf.matMul(entering, delta, true, false));
    if (value === null) break; // the first layer: nothing to pass on to
    const passed: Tensor3D = tf.matMul(delta, weight, false, true);
    delta = timesSlope(tf, mask ? tf.mul(passed, mask) : passed, value);
  }
  return gradients;
}

/** For each layer its weight and what enters it: `value` before the `mask`, null where the inputs enter. */
interface Passed {
  entering: Tensor3D;
  value: Tensor3D | null;
  mask: Tensor3D | null;
  weight: Tensor3D;
}

function forward(tf: Tf, network: Network, weights: Tensor3D[], inputs: Tensor3D, masks: Tensor3D[] | null) {
  const activation = activationTensors[network.activation as Activation];
  const layers: Passed[] = [];
  let output = inputs;
  for (const [at, weight] of weights.entries()) {
    const value = at === 0 ? null : activation.value(tf, output);
    const mask = masks?.[at - 1] ?? null;
    const unmasked = value ?? inputs;
    const entering: Tensor3D = mask ? tf.mul(unmasked, mask) : unmasked;
    layers.push({ entering, value, mask, weight });
    output = tf.matMul(entering, weight);
  }
  return { layers, output };
}
