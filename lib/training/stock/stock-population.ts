import type * as tfjs from '@tensorflow/tfjs-core';
import { checkPopulation } from '../check-population.ts';
import { meanLoss } from '../mean-loss.ts';
import type { Dataset, Lane, Shared } from '../network.ts';
import type { Population } from '../population.ts';
import { checkStock } from './check-stock.ts';
import { optimiserStep } from './optimiser-step.ts';
import { populationBatches } from './population-batches.ts';
import { laneWeights, type PopulationLayer, populationLayers } from './population-layers.ts';
import { populationGradients, populationOutputs } from './population-passes.ts';
import { stackInputs } from './stack-inputs.ts';

type Tensor3D = tfjs.Tensor3D;

/** The part of population.ts's interface that the stock population has. */
export type StockPopulation = Pick<Population, 'train' | 'losses' | 'weights' | 'predict' | 'dispose'>;

/**
 * What population.ts does, by the operations that tfjs comes with: a second witness, and what the bench compares with.
 * Throws what checkPopulation throws, and for what only the kernel can do.
 */
export function stockPopulation(tf: typeof tfjs, shared: Shared, lanes: readonly Lane[]): StockPopulation {
  checkPopulation(shared, lanes);
  checkStock(shared, lanes);
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
  const momentum = lanes[0]?.momentum ?? 0.9;
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
        const { direction, memory } = optimiserStep(tf, optimiser, momentum, updates, gradient, previous);
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
      meanLoss(network, values.subarray(at * rows, (at + 1) * rows), dataOf(lane).targets),
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
