import { setImmediate } from 'node:timers/promises';
import type * as tfjs from '@tensorflow/tfjs';
import { rng } from '#lib/base/rng.ts';
import { rateAt } from '#lib/training/rate-at.ts';
import type { Model, Table, Training } from '#lib/tuning/algorithm.ts';
import { loadTfjs } from '../load-tfjs.ts';
import { measure } from '../measure.ts';
import { buildNetwork } from './build-network.ts';
import { joinTensors, networkFiles, splitTensors } from './network-files.ts';
import { networkModel, predict } from './network-model.ts';
import { networkStep, type Trained } from './network-step.ts';
import type { Recipe } from './recipe.ts';
import { scheduleOf } from './schedule-of.ts';

/** What a network's epoch is told as: a line of its log. */
export type EpochLine = (epoch: number, epochs: number, metrics: Readonly<Record<string, number>>) => string;

/**
 * Trains the network of a recipe. All chance comes from the seed, the epoch and the update, so that what goes on from a
 * checkpoint ends in the same bytes. A network that diverges reports NaN once and ends.
 */
export async function trainNetwork(
  recipe: Recipe,
  { train, validation }: { train: Table; validation: Table },
  training: Training,
  line: EpochLine,
): Promise<Model> {
  const { checkpoint, seed, signal } = training;
  const tfjs = await loadTfjs();
  const { tf } = tfjs;
  const network = buildNetwork(tf, recipe, train.classes, seed);
  const trained = optimised(tf, network, checkpoint?.artefact);
  try {
    for (let epoch = (checkpoint?.epoch ?? 0) + 1; epoch <= recipe.epochs; epoch++) {
      const during = await trainEpoch(epoch);
      const after = measure(predict(tf, network, validation.inputs, validation.size), validation);
      const figures = Object.entries(after).map(([name, value]) => [`validation:${name}`, value] as const);
      const metrics = { ...during, ...Object.fromEntries(figures) };
      training.log(line(epoch, recipe.epochs, metrics));
      await training.save(epoch, { ...networkFiles(network), 'optimiser.bin': memories(trained) });
      await training.report(epoch, metrics);
      if (Number.isNaN(metrics['train:loss'])) break;
    }
    return networkModel(tf, network);
  } catch (stopped) {
    network.dispose();
    throw stopped;
  } finally {
    for (const { first, second } of trained) tf.dispose([first, second]);
  }

  async function trainEpoch(epoch: number): Promise<Record<string, number>> {
    const { size, features, classes } = train;
    const batchSize = Math.min(recipe.batchSize, size);
    const batches = Math.ceil(size / batchSize);
    const layers = classes > 0 ? network.layers.slice(0, -1) : network.layers;
    const schedule = scheduleOf(recipe.schedule, batches * recipe.epochs);
    const order = rng('order', seed, epoch).shuffle(Array.from({ length: size }, (_, row) => row));
    let [loss, right] = [0, 0];
    for (let batch = 0; batch < batches; batch++) {
      await setImmediate();
      signal.throwIfAborted();
      const rows = order.slice(batch * batchSize, (batch + 1) * batchSize);
      const inputs = new Float32Array(rows.length * features);
      for (const [at, row] of rows.entries())
        inputs.set(train.inputs.subarray(row * features, (row + 1) * features), at * features);
      const targets = Float32Array.from(rows, (row) => train.targets[row] ?? 0);
      const update = (epoch - 1) * batches + batch;
      const { optimiser, momentum, l1, l2 } = recipe;
      const settings = {
        optimiser,
        momentum,
        l1,
        l2,
        updates: update + 1,
        rate: rateAt({ learningRate: recipe.learningRate, ...schedule }, update),
      };
      const found = networkStep(tfjs, layers, trained, { inputs, targets, classes }, settings, [seed, update]);
      loss += found.loss;
      right += found.right;
    }
    return { 'train:loss': loss / size, ...(classes > 0 && { 'train:accuracy': right / size }) };
  }
}

/** The variables of a network with memories of zero, or all of it as a checkpoint has it. */
function optimised(
  tf: typeof tfjs,
  network: tfjs.Sequential,
  files: Record<string, Uint8Array> | undefined,
): Trained[] {
  const shapes = network.trainableWeights.map(({ shape }) => shape.map((length) => length ?? 1));
  if (files) {
    const weights = splitTensors(tf, files['weights.bin'], shapes);
    network.setWeights(weights);
    tf.dispose(weights);
  }
  const kept = files
    ? splitTensors(tf, files['optimiser.bin'], [...shapes, ...shapes])
    : [...shapes, ...shapes].map((shape) => tf.zeros(shape));
  return network.trainableWeights.map((weight, at) => ({
    variable: weight.read() as tfjs.Variable,
    first: kept[at] as tfjs.Tensor,
    second: kept[shapes.length + at] as tfjs.Tensor,
  }));
}

const memories = (trained: readonly Trained[]) =>
  joinTensors([...trained.map(({ first }) => first), ...trained.map(({ second }) => second)]);
