import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { loadTfjs } from '#lib/testing/tfjs.ts';
import { sparseLinear } from './datasets.ts';
import type { Activation, Lane, Optimiser, Shared } from './network.ts';
import { population } from './population.ts';
import { referenceNetwork } from './reference.ts';
import { lane, largestDifference, mixedLanes, moons, shared } from './sample-population.ts';

beforeAll(async () => {
  await loadTfjs();
});

const trained = (what: Shared, lanes: Lane[], updates: number) => {
  const made = population(tf, what, lanes);
  made.train(updates);
  const result = { losses: made.losses(), weights: lanes.map((_, at) => made.weights(at)) };
  made.dispose();
  return result;
};
test('leaks no tensor, and its state outlives a tidy of the caller', () => {
  for (const optimiser of [{ kind: 'sgd' }, { kind: 'momentum', momentum: 0.9 }, { kind: 'adam' }] as Optimiser[]) {
    const before = tf.memory().numTensors;
    tf.engine().startScope(); // what tf.tidy does around its function
    const made = population(tf, shared({}, optimiser), mixedLanes(0.3));
    made.train(1);
    tf.engine().endScope();
    const between = tf.memory().numTensors;
    made.train(5);
    made.losses();
    made.predict(moons(3, 1).inputs, 3);
    expect(tf.memory().numTensors).toBe(between);
    made.dispose();
    expect(tf.memory().numTensors).toBe(before);
  }
});

test.each<Activation>(['linear', 'tanh', 'relu', 'sigmoid'])(
  'a diverged %s lane does not poison the others',
  (activation) => {
    const what = shared({ activation, loss: 'squared' }, { kind: 'sgd' });
    const [first, second] = [lane({ l1: 0.01 }), lane({ seed: 2 })];
    const wild = lane({ seed: 3, learningRate: 1e30, l1: 0.01 });
    const calm = trained(what, [first, lane({ seed: 3 }), second], 30);
    const stormy = trained(what, [first, wild, second], 30);
    for (const at of [0, 2]) expect(stormy.weights[at]).toEqual(calm.weights[at]);
    for (const losses of [stormy.losses.train, stormy.losses.validation])
      expect([...losses].map(Number.isFinite)).toEqual([true, false, true]);
  },
);

test.each<number>([20, 1e30])('a lane that has diverged at learning rate %d stays so', (learningRate) => {
  const made = population(tf, shared({ activation: 'relu', loss: 'squared' }, { kind: 'sgd' }), [
    lane({ learningRate, l1: 0.01 }),
    lane(),
  ]);
  const finite = Array.from({ length: 30 }, () => {
    made.train(1);
    return Number.isFinite(made.losses().train[0]);
  });
  made.dispose();
  expect(finite).toContain(false);
  expect(finite.lastIndexOf(true)).toBeLessThan(finite.indexOf(false));
});

test('L1 zeroes exactly the same weights as in the reference, and L2 none', () => {
  const { truth, ...train } = sparseLinear({ size: 120, features: 12, useful: 3, noise: 0.1, seed: 4 });
  const what = shared({ inputs: 12, hidden: [6], loss: 'squared', activation: 'relu' }, { kind: 'sgd' });
  const lanes = [lane({ l1: 0.1, train, validation: train }), lane({ l2: 0.1, train, validation: train })];
  const zeros = (weights: number[][]) => weights.map((layer) => layer.map((weight) => weight === 0));
  const { weights } = trained(what, lanes, 200);
  const references = lanes.map((one) => {
    const reference = referenceNetwork(what, one);
    reference.train(200);
    return reference.weights();
  });
  expect(weights.map(zeros)).toEqual(references.map(zeros));
  const count = (layers: number[][] | undefined) => layers?.flat().filter((weight) => weight === 0).length;
  expect(truth.filter((weight) => weight === 0)).toHaveLength(9);
  expect(count(weights[0])).toBeGreaterThan(20);
  expect(count(weights[1])).toBe(0);
});

test('the same seeds give bit-equal networks', () => {
  expect(trained(shared(), mixedLanes(0.3), 30)).toEqual(trained(shared(), mixedLanes(0.3), 30));
});

test('training in pieces is training at once', () => {
  const pieces = population(tf, shared(), mixedLanes(0.3));
  for (const updates of [1, 7, 0, 12]) pieces.train(updates);
  expect(pieces.weights(3)).toEqual(trained(shared(), mixedLanes(0.3), 20).weights[3]);
  pieces.dispose();
});

test('the result of a lane does not depend on the company', () => {
  const lanes = mixedLanes(0.3);
  const together = trained(shared(), lanes, 40);
  const reversed = trained(shared(), [...lanes].reverse(), 40);
  expect([...reversed.weights].reverse()).toEqual(together.weights);
  // A single lane takes another matrix product of tfjs-wasm (XNNPACK), which may round otherwise
  for (const [at, one] of lanes.entries())
    expect(largestDifference(trained(shared(), [one], 40).weights[0] ?? [], together.weights[at] ?? [])).toBeLessThan(
      1e-5,
    );
});
