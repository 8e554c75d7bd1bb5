import type * as tfjs from '@tensorflow/tfjs-core';
import type { Optimiser } from '../network.ts';

type Tensor3D = tfjs.Tensor3D;

const [BETA1, BETA2, EPSILON] = [0.9, 0.999, 1e-8];

/**
 * What the learning rate multiplies in update number `update` (from 1), and the optimiser's new memory; `memory` is what
 * the previous call returned, empty before the first. All tensors have the gradient's shape. Call it in tf.tidy.
 */
export function optimiserStep(
  tf: typeof tfjs,
  optimiser: Optimiser,
  momentum: number,
  update: number,
  gradient: Tensor3D,
  memory: readonly Tensor3D[],
): { direction: Tensor3D; memory: Tensor3D[] } {
  const [first, second] = memory;
  if (optimiser === 'sgd') return { direction: gradient, memory: [] };
  if (optimiser === 'momentum') {
    const velocity: Tensor3D = first ? tf.add(tf.mul(first, momentum), gradient) : gradient.clone();
    return { direction: velocity, memory: [velocity] };
  }
  // Adam's moments without their factors 1 − β, which with the bias corrections are two numbers: four products fewer
  const square = tf.square(gradient);
  const m: Tensor3D = first ? tf.add(tf.mul(first, BETA1), gradient) : gradient.clone();
  const v: Tensor3D = second ? tf.add(tf.mul(second, BETA2), square) : square;
  const ofM = (1 - BETA1) / (1 - BETA1 ** update);
  const ofRootV = Math.sqrt((1 - BETA2) / (1 - BETA2 ** update));
  const direction: Tensor3D = tf.div(tf.mul(m, ofM / ofRootV), tf.add(tf.sqrt(v), EPSILON / ofRootV));
  return { direction, memory: [m, v] };
}
