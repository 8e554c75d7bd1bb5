import type * as tfjs from '@tensorflow/tfjs';
import { rng } from '#lib/base/rng.ts';
import { optimiserStep, type StepSettings } from '#lib/training/gemm/optimiser-step.ts';
import type { Tfjs } from '../load-tfjs.ts';
import { type OutputLoss, outputLoss } from './output-loss.ts';

/** Weights and what the optimiser remembers of them; biases are not penalised. */
export interface Trained {
  variable: tfjs.Variable;
  first: tfjs.Tensor;
  second: tfjs.Tensor;
}

export interface Batch {
  inputs: Float32Array;
  targets: Float32Array;
  classes: number;
}

/** The key of all chance in an update: its masks of dropout. */
type Key = readonly [seed: string | number, update: number];

/** Zeroes a share of the numbers by chance and scales the others up; the layer's own would repeat its mask. */
function dropped(tf: typeof tfjs, x: tfjs.Tensor, rate: number, key: readonly (string | number)[]): tfjs.Tensor {
  const { next } = rng('dropout', ...key);
  const kept = 1 / (1 - rate);
  const mask = Float32Array.from({ length: x.size }, () => (next() < rate ? 0 : kept));
  return tf.mul(x, tf.tensor(mask, x.shape));
}

/** The logits or values of a network in training. */
function forward(tf: typeof tfjs, layers: readonly tfjs.layers.Layer[], inputs: tfjs.Tensor, key: Key): tfjs.Tensor {
  let x = inputs;
  for (const layer of layers) {
    const { rate } = layer.getConfig() as { rate?: number };
    if (layer.getClassName() !== 'Dropout') x = layer.apply(x, { training: true }) as tfjs.Tensor;
    else if (rate) x = dropped(tf, x, rate, [...key, layer.name]);
  }
  return x;
}

/** Trains on one batch; `layers` end before the softmax. Returns the loss before the step. */
export function networkStep(
  { tf, gemm }: Tfjs,
  layers: readonly tfjs.layers.Layer[],
  trained: readonly Trained[],
  { inputs, targets, classes }: Batch,
  settings: StepSettings,
  key: Key,
): Omit<OutputLoss, 'slopes'> {
  const size = targets.length;
  return tf.tidy(() => {
    let found: OutputLoss | undefined;
    const variables = trained.map(({ variable }) => variable);
    const { grads } = tf.variableGrads(() => {
      const outputs = forward(tf, layers, tf.tensor2d(inputs, [size, inputs.length / size]), key);
      found = outputLoss(outputs.dataSync<'float32'>(), targets, classes);
      // Its gradient by the outputs is the loss's
      return tf.sum(tf.mul(outputs, tf.tensor(found.slopes, outputs.shape))) as tfjs.Scalar;
    }, variables);
    for (const { variable, first, second } of trained) {
      const gradient = grads[variable.name];
      if (!gradient) throw new Error(`${variable.name} has no gradient`);
      const penalties = variable.rank > 1 ? {} : { l1: 0, l2: 0 };
      optimiserStep(gemm, { weights: variable, first, second, gradient }, { ...settings, ...penalties });
    }
    return { loss: found?.loss ?? Number.NaN, right: found?.right ?? 0 };
  });
}
