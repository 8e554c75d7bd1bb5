import type * as tfjs from '@tensorflow/tfjs';
import type { Figure } from '#lib/testing/bench.ts';
import { loadDataset } from '../datasets/registry.ts';
import { loadTfjs, type Tfjs } from './load-tfjs.ts';
import { mlp, recipeOf } from './mlp.ts';
import { kerasLine } from './network/network-specs.ts';
import { trainNetwork } from './network/train-network.ts';

const name = '784-512-128-10, 10,000 images';
const batchSize = 128;
/** The three products of each layer and example but for the gradient of the inputs, at two operations a weight. */
const gigaflopsAnEpoch = (10_000 * 2 * (784 * 512 * 2 + 512 * 128 * 3 + 128 * 10 * 3)) / 1e9;

/** CPU seconds, because the machine may have other work. */
async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** CPU seconds of each epoch of the algorithm `mlp`, its validation and checkpoints included. */
async function epochsOfMlp(epochs: number): Promise<number[]> {
  const seconds: number[] = [];
  let before = process.cpuUsage();
  await mlp.train(mlp.values.parse({ epochs: String(epochs) }), loadDataset('fashion-mnist'), {
    ...{ seed: 1, signal: new AbortController().signal, log() {}, async save() {} },
    async report() {
      const { user, system } = process.cpuUsage(before);
      seconds.push((user + system) / 1e6);
      before = process.cpuUsage();
    },
  });
  return seconds;
}

const silent = { signal: new AbortController().signal, log() {}, async save() {}, async report() {} };

/** Eight trials of a small network on digits, 5 epochs: as one population, each as a population of one, each by the layers of tfjs. */
async function smallNetworks(report: (figure: Figure) => void, batch: string): Promise<void> {
  const data = loadDataset('digits');
  const members = Array.from({ length: 8 }, (_, seed) => {
    const learningRate = String(0.001 * (1 + seed));
    const values = mlp.values.parse({ hidden: '64,32', epochs: '5', batch_size: batch, learning_rate: learningRate });
    return { values, training: { ...silent, seed } };
  });
  const ways = {
    'one population': () => Promise.all(mlp.together?.train(members, data) ?? []),
    'one after another': async () => {
      for (const { values, training } of members) await mlp.train(values, data, training);
    },
    'one after another, by tfjs': async () => {
      for (const { values, training } of members)
        await trainNetwork(recipeOf(values, data.train), data, training, kerasLine);
    },
  };
  const least = { 'one population': Infinity, 'one after another': Infinity, 'one after another, by tfjs': Infinity };
  for (let round = 0; round < 3; round++)
    for (const way of Object.keys(ways) as (keyof typeof ways)[])
      least[way] = Math.min(least[way], await cpuSeconds(ways[way]));
  const of = `8 × 64-64-32-10, batch ${batch}`;
  for (const [figure, value] of Object.entries(least)) report({ case: of, figure, value, unit: 'CPU s' });
  for (const way of ['one after another', 'one after another, by tfjs'] as const)
    report({ case: of, figure: `${way} / population`, value: least[way] / least['one population'], unit: 'times' });
}

/** CPU seconds of an epoch of tfjs' own `model.fit`. */
async function epochOfFit({ tf }: Tfjs): Promise<number> {
  const { train } = loadDataset('fashion-mnist');
  const model = tf.sequential();
  for (const units of [512, 128])
    model.add(tf.layers.dense({ units, activation: 'relu', ...(units === 512 && { inputShape: [784] }) }));
  model.add(tf.layers.dense({ units: 10, activation: 'softmax' }));
  model.compile({ optimizer: tf.train.adam(0.001), loss: 'sparseCategoricalCrossentropy' });
  const [x, y] = [tf.tensor2d(train.inputs, [train.size, 784]), tf.tensor1d(train.targets)];
  const seconds = await cpuSeconds(() => model.fit(x, y, { batchSize, epochs: 1, verbose: 0, yieldEvery: 'never' }));
  tf.dispose([x, y]);
  model.dispose();
  return seconds;
}

/** Thousand million operations a second of a product of matrices. */
async function gigaflops({ tf }: Tfjs, transposeA: boolean, transposeB: boolean, least: number): Promise<number> {
  const [rows, columns, depth] = [128, 512, 784];
  const a = tf.randomNormal(transposeA ? [depth, rows] : [rows, depth]);
  const b = tf.randomNormal(transposeB ? [columns, depth] : [depth, columns]);
  const multiply = () => tf.matMul(a, b, transposeA, transposeB).dispose();
  const repeats = Math.ceil((least * 1e9) / (2 * rows * columns * depth));
  multiply();
  const seconds = await cpuSeconds(() => {
    for (let repeat = 0; repeat < repeats; repeat++) multiply();
  });
  tf.dispose([a, b] as tfjs.Tensor[]);
  return (2 * rows * columns * depth * repeats) / seconds / 1e9;
}

/** `npm run bench -- train`: how fast the tuner's networks train, beside stock tfjs in the same run. About a minute. */
export default async function bench(report: (figure: Figure) => void): Promise<void> {
  const tfjs = await loadTfjs();
  for (const batch of ['32', '128']) await smallNetworks(report, batch);
  const best = Math.min(...(await epochsOfMlp(4)));
  const fit = await epochOfFit(tfjs);
  const ours = { plain: 0, 'transposed left': 0, 'transposed right': 0 };
  const kinds = Object.keys(ours) as (keyof typeof ours)[];
  const measure = (kind: keyof typeof ours, least: number) =>
    gigaflops(tfjs, kind === 'transposed left', kind === 'transposed right', least);
  for (const kind of kinds) ours[kind] = await measure(kind, 10);
  tfjs.gemm.restore();
  const stock = await epochOfFit(tfjs);
  report({ case: name, figure: 'epoch of mlp', value: best, unit: 'CPU s' });
  report({ case: name, figure: 'epoch of mlp', value: gigaflopsAnEpoch / best, unit: 'GFLOP/s' });
  report({ case: name, figure: 'epoch of model.fit, our kernels', value: fit, unit: 'CPU s' });
  report({ case: name, figure: 'epoch of model.fit, stock', value: stock, unit: 'CPU s' });
  report({ case: name, figure: 'stock model.fit / mlp', value: stock / best, unit: 'times' });
  report({ case: name, figure: 'stock / our kernels, model.fit', value: stock / fit, unit: 'times' });
  for (const kind of kinds) {
    const before = await measure(kind, 0.5);
    report({ case: `product, ${kind}`, figure: 'speed', value: ours[kind], unit: 'GFLOP/s' });
    report({ case: `product, ${kind}`, figure: 'our kernel / stock', value: ours[kind] / before, unit: 'times' });
  }
}
