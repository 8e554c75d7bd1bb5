import type * as tfjs from '@tensorflow/tfjs-core';
import { checkPopulation } from './check-population.ts';
import { meanLoss } from './mean-loss.ts';
import type { Dataset, Lane, Shared } from './network.ts';
import { optimiserStep } from './optimiser-step.ts';
import { populationBatches } from './population-batches.ts';
import { laneWeights, type PopulationLayer, populationLayers } from './population-layers.ts';
import { populationGradients, populationOutputs } from './population-passes.ts';
import { stackInputs } from './stack-inputs.ts';

type Tensor3D = tfjs.Tensor3D;

export interface Population {
  /** Synchronous; to stop early, call it for fewer updates at a time. */
  train(updates: number): void;
  /** K mean data losses, without penalties; NaN or Infinity for a lane that has diverged. */
  losses(): { train: Float32Array; validation: Float32Array };
  /** An array a layer: the kernel row-major (inputs × outputs), then the biases. Throws for a lane that is not there. */
  weights(lane: number): number[][];
  /** Logits (logistic) or values (squared), K × size, of the same `size` rows for every lane. Throws if they do not fit. */
  predict(inputs: Float32Array, size: number): Float32Array;
  /** Frees every tensor. The population is of no use afterwards. */
  dispose(): void;
}

/**
 * K networks trained as one tfjs program, in 32 bits, each as if it were alone: own data, rates, penalties, seed.
 * reference.ts says what it computes. `tf` must have its backend set; wasm is meant. Throws what checkPopulation throws.
 */
export function population(tf: typeof tfjs, shared: Shared, lanes: readonly Lane[]): Population {
  checkPopulation(shared, lanes);
  const { network, optimiser } = shared;
  const nextBatch = populationBatches(tf, shared, lanes);
  const layers = populationLayers(tf, network, lanes);
  const memories: Tensor3D[][] = layers.map(() => []);
  const trainInputs = stackInputs(
    tf,
    lanes.map((lane) => lane.train),
  );
  const validationInputs = stackInputs(
    tf,
    lanes.map((lane) => lane.validation),
  );
  // A caller's tf.tidy must not end the life of the state
  for (const tensor of [trainInputs, validationInputs, ...layers.flatMap(tensorsOf)]) tf.keep(tensor);
  let updates = 0;

  const weights = () => layers.map((layer) => layer.weights);

  const update = () => {
    updates++;
    tf.tidy(() => {
      const gradients = populationGradients(tf, network, weights(), nextBatch());
      for (const [at, layer] of layers.entries()) {
        const data = gradients[at] as Tensor3D;
        const gradient: Tensor3D = layer.l2 ? tf.add(data, tf.mul(layer.l2, layer.weights)) : data;
        const previous = memories[at] ?? [];
        const { direction, memory } = optimiserStep(tf, optimiser, updates, gradient, previous);
        const moved: Tensor3D = tf.sub(layer.weights, tf.mul(layer.rate, direction));
        const next = layer.threshold ? softThreshold(tf, moved, layer.threshold) : moved;
        for (const tensor of [next, ...memory]) tf.keep(tensor);
        for (const tensor of [layer.weights, ...previous]) tensor.dispose();
        layer.weights = next;
        memories[at] = memory;
      }
    });
  };

  /** K × rows outputs, read back. */
  const outputs = (inputs: Tensor3D) =>
    tf.tidy(() => populationOutputs(tf, network, weights(), inputs).dataSync<'float32'>());

  const losses = (inputs: Tensor3D, dataOf: (lane: Lane) => Dataset) => {
    const values = outputs(inputs);
    const rows = inputs.shape[1];
    return Float32Array.from(lanes, (lane, at) =>
      meanLoss(network.loss, values.subarray(at * rows, (at + 1) * rows), dataOf(lane).targets),
    );
  };

  return {
    train(count) {
      for (let done = 0; done < count; done++) update();
    },
    losses: () => ({
      train: losses(trainInputs, (lane) => lane.train),
      validation: losses(validationInputs, (lane) => lane.validation),
    }),
    weights(lane) {
      if (!lanes[lane]) throw new Error(`lane must be from 0 to ${lanes.length - 1}, got ${lane}`);
      return layers.map((layer) => laneWeights(layer, lane));
    },
    predict(inputs, size) {
      const features = network.inputs;
      if (inputs.length !== size * features)
        throw new Error(`expected ${size} × ${features} inputs, got ${inputs.length}`);
      return tf.tidy(() => outputs(stackInputs(tf, [{ inputs, size, features }])));
    },
    dispose() {
      for (const tensor of [trainInputs, validationInputs, ...layers.flatMap(tensorsOf), ...memories.flat()])
        tensor.dispose();
    },
  };
}

function tensorsOf({ weights, rate, l2, threshold }: PopulationLayer): Tensor3D[] {
  return [weights, rate, l2, threshold].filter((tensor) => tensor !== null);
}

/**
 * sign(w)·max(|w| − threshold, 0), in operations that keep NaN. (tfjs-wasm's maximum and minimum turn NaN into the
 * other operand, which would bring a diverged lane back to life, and they are not vectorised.)
 */
function softThreshold(tf: typeof tfjs, weights: Tensor3D, threshold: Tensor3D): Tensor3D {
  return tf.sub(tf.relu(tf.sub(weights, threshold)), tf.relu(tf.neg(tf.add(weights, threshold))));
}
