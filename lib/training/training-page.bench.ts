// The half of training.bench.ts that runs in the browser, where its functions are called by name.
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { slimTfjs } from '#lib/browser/slim-tfjs.ts';
import { twoMoons } from './datasets.ts';
import type { Lane, Shared } from './network.ts';
import { population } from './population.ts';
import { referenceNetwork } from './reference.ts';
import { stockPopulation } from './stock/stock-population.ts';

export type Engine = 'kernel' | 'reference' | 'stock';

const samples = 200;
const batchSize = 10;
const data = twoMoons({ size: samples, noise: 0.2, seed: 1 });
const updatesAnEpoch = samples / batchSize;
const trained = new Map<string, (updates: number) => void>();

const shared = (hidden: readonly number[]): Shared => ({
  network: { inputs: 2, hidden, activation: 'tanh', loss: 'logistic', initialisation: 'xavier' },
  optimiser: 'sgd',
  batchSize,
});
const lane = (seed: number): Lane => ({ seed, learningRate: 0.03, train: data, validation: data });

async function use(engine: Engine) {
  if (!(await tf.setBackend(engine === 'stock' ? 'wasm' : 'cpu'))) throw new Error(`no backend for ${engine}`);
}

const slim = WebAssembly.instantiateStreaming(fetch('/population.wasm')).then(({ instance }) => slimTfjs(instance));

async function make(engine: Engine, hidden: number[], models: number) {
  await use(engine);
  const lanes = Array.from({ length: models }, (_, seed) => lane(seed));
  if (engine === 'reference') return referenceNetwork(shared(hidden), lane(0)).train;
  return (
    engine === 'kernel' ? population(await slim, shared(hidden), lanes) : stockPopulation(tf, shared(hidden), lanes)
  ).train;
}

/** Trains the models of one engine, in pieces as the laboratory does, and makes them first where they are not there. */
async function train(engine: Engine, hidden: number[], models: number, epochs: number): Promise<void> {
  const name = `${engine} ${hidden} ${models}`;
  const work = trained.get(name) ?? (await make(engine, hidden, models));
  trained.set(name, work);
  await use(engine);
  for (let epoch = 0; epoch < epochs; epoch++) work(updatesAnEpoch);
}

/** Two arms of 16 seeds, 300 epochs with 60 evaluations, then every network's decision boundary. */
async function twoArms(): Promise<void> {
  await use('kernel');
  const lanes = Array.from({ length: 32 }, (_, seed) => ({ ...lane(seed), l2: seed < 16 ? 0 : 0.01 }));
  const networks = population(await slim, shared([16, 16]), lanes);
  for (let evaluation = 0; evaluation < 60; evaluation++) {
    for (let piece = 0; piece < 10; piece++) networks.train((300 * updatesAnEpoch) / 600);
    networks.losses();
  }
  const grid = Float32Array.from({ length: 2 * 2500 }, (_, at) => (at % 2 ? at % 100 : at / 100) / 25 - 2);
  networks.predict(grid, 2500);
  networks.dispose();
}

async function start() {
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths('/');
  await slim;
}

export const page = { start, train, twoArms };
Object.assign(globalThis, { bench: page });
