import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { loadTfjs } from '#lib/testing/tfjs.ts';
import { sparseLinear } from './datasets.ts';
import type { Activation, Lane, Optimiser, Shared } from './network.ts';
import { population } from './population.ts';
import { referenceNetwork } from './reference.ts';
import { lane, largestDifference, mixedLanes, moons, shared } from './sample-population.ts';
import { stockPopulation } from './stock/stock-population.ts';

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
  for (const optimiser of ['sgd', 'momentum', 'nesterov', 'adam'] as Optimiser[]) {
    const before = tf.memory().numTensors;
    tf.engine().startScope(); // what tf.tidy does around its function
    const made = population(tf, shared({ batchNormalisation: true }, optimiser), mixedLanes(0.3));
    made.train(1);
    tf.engine().endScope();
    const between = tf.memory().numTensors;
    made.train(5);
    made.losses();
    made.accuracies();
    made.freeze(1);
    made.predict(moons(3, 1).inputs, 3);
    expect(tf.memory().numTensors).toBe(between);
    made.dispose();
    expect(tf.memory().numTensors).toBe(before);
  }
});

test.each<Activation>(['linear', 'tanh', 'relu', 'sigmoid', 'leaky-relu'])(
  'a diverged %s lane does not poison the others',
  (activation) => {
    const what = shared({ activation, loss: 'squared' }, 'sgd');
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
  const made = population(tf, shared({ activation: 'relu', loss: 'squared' }, 'sgd'), [
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
  const what = shared({ inputs: 12, hidden: [6], loss: 'squared', activation: 'relu' }, 'sgd');
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

test('training in pieces is training at once, schedules included', () => {
  const lanes = mixedLanes(0.3).map((one) => ({ ...one, schedule: { kind: 'cosine', over: 290 } as const }));
  const pieces = population(tf, shared({ batchNormalisation: true }), lanes);
  for (const updates of [1, 7, 0, 280, 12]) pieces.train(updates);
  const { weights } = trained(shared({ batchNormalisation: true }), lanes, 300);
  for (const lane of lanes.keys()) expect(pieces.weights(lane)).toEqual(weights[lane]);
  pieces.dispose();
});

test('normalises what it predicts by running moments that forget, and never divides by less than √ε', () => {
  const faint = (size: number, seed: number) => {
    const data = moons(size, seed);
    return { ...data, inputs: data.inputs.map((x) => x / 300) };
  };
  const what = shared({ batchNormalisation: true, loss: 'squared', hidden: [5] }, 'sgd');
  const one = lane({ train: faint(30, 1), validation: faint(20, 2) });
  const [made, reference] = [population(tf, what, [one]), referenceNetwork(what, one)];
  for (const each of [made, reference]) each.train(100);
  const expected = reference.predict(one.validation.inputs, 20);
  for (const [at, value] of made.predict(one.validation.inputs, 20).entries())
    expect(value).toBeCloseTo(expected[at] as number, 4);
  made.dispose();
});

test('the result of a lane does not depend on the company', () => {
  const lanes = mixedLanes(0.3);
  const together = trained(shared(), lanes, 40);
  const reversed = trained(shared(), [...lanes].reverse(), 40);
  expect([...reversed.weights].reverse()).toEqual(together.weights);
  for (const [at, one] of lanes.entries())
    expect(trained(shared(), [one], 40).weights[0]).toEqual(together.weights[at]);
});

test('a frozen lane stays as it is, to the bit, and the others go on as if nothing were', () => {
  const what = shared({ batchNormalisation: true }, 'momentum');
  const inputs = moons(6, 9).inputs;
  const run = (freezes: boolean) => {
    const made = population(tf, what, mixedLanes(0.3));
    made.train(10);
    const before = [made.weights(1), [...made.predict(inputs, 6).subarray(6, 12)]];
    if (freezes) made.freeze(1);
    made.train(10);
    const after = [made.weights(1), [...made.predict(inputs, 6).subarray(6, 12)]];
    const others = [0, 2, 3].map((lane) => made.weights(lane));
    expect(() => made.freeze(4)).toThrow('lane must be from 0 to 3, got 4');
    made.dispose();
    return { before, after, others };
  };
  const [frozen, free] = [run(true), run(false)];
  expect(frozen.after).toEqual(frozen.before);
  expect(free.after).not.toEqual(free.before);
  expect(frozen.others).toEqual(free.others);
});

test.each([{ loss: 'logistic' }, { loss: 'softmax', classes: 2 }] as const)(
  'tells the share of right classes and predicts (%o) as the reference does',
  (change) => {
    const what = shared(change);
    const lanes = mixedLanes(0).map((one) => ({ ...one, labelNoise: 0.1 }));
    const made = population(tf, what, lanes);
    made.train(60);
    const { train, validation } = made.accuracies();
    const outputs = change.loss === 'softmax' ? 2 : 1;
    const predicted = made.predict(moons(9, 8).inputs, 9);
    expect(predicted).toHaveLength(4 * 9 * outputs);
    lanes.forEach((one, at) => {
      const reference = referenceNetwork(what, one);
      reference.train(60);
      expect(train[at]).toBeCloseTo(reference.accuracies().train, 6);
      expect(validation[at]).toBeCloseTo(reference.accuracies().validation, 6);
      const own = predicted.subarray(at * 9 * outputs, (at + 1) * 9 * outputs);
      for (const [cell, value] of reference.predict(moons(9, 8).inputs, 9).entries())
        expect(own[cell]).toBeCloseTo(value, 4);
    });
    expect(Math.max(...validation)).toBeGreaterThan(0.7);
    made.dispose();
  },
);

test('squared loss has no classes to be right about', () => {
  const made = population(tf, shared({ loss: 'squared' }), [lane()]);
  expect(() => made.accuracies()).toThrow('squared loss has no classes');
  made.dispose();
});

test('a diverged network is never right', () => {
  for (const change of [{ loss: 'logistic' }, { loss: 'softmax', classes: 3 }] as const) {
    const made = population(tf, shared({ ...change, activation: 'relu' }, 'sgd'), [lane({ learningRate: 1e30 })]);
    made.train(30);
    expect(made.losses().train[0]).toBeNaN();
    expect(made.accuracies().train[0]).toBe(0);
    made.dispose();
  }
});

test('the cpu backend gives the same bits as the wasm backend', async () => {
  const run = () => trained(shared({ batchNormalisation: true, loss: 'softmax', classes: 2 }), mixedLanes(0.3), 50);
  const onWasm = run();
  await tf.setBackend('cpu');
  const onCpu = run();
  await tf.setBackend('wasm');
  expect(onCpu).toEqual(onWasm);
});

test('populations that take turns do not disturb each other', () => {
  const [one, other] = [lane(), lane({ seed: 2, train: moons(12, 5), validation: moons(7, 6) })];
  const [a, b] = [population(tf, shared(), [one]), population(tf, shared({}, 'sgd'), [other])];
  const inputs = moons(80, 3).inputs;
  for (let turn = 0; turn < 5; turn++) {
    for (const each of [a, b]) {
      each.train(4);
      each.losses();
      each.predict(inputs, 80);
    }
  }
  expect(a.weights(0)).toEqual(trained(shared(), [one], 20).weights[0]);
  expect(b.weights(0)).toEqual(trained(shared({}, 'sgd'), [other], 20).weights[0]);
  expect(b.losses()).toEqual(trained(shared({}, 'sgd'), [other], 20).losses);
  for (const each of [a, b]) each.dispose();
});

test('a population of stock operations, written apart, comes to the same weights', () => {
  for (const optimiser of ['sgd', 'momentum', 'adam'] as const) {
    const what = shared({ activation: 'relu' }, optimiser);
    const lanes = mixedLanes(0.3).map((one) => ({ ...one, momentum: 0.8 }));
    const stock = stockPopulation(tf, what, lanes);
    stock.train(20);
    const { weights, losses } = trained(what, lanes, 20);
    weights.forEach((own, at) => {
      expect(largestDifference(own, stock.weights(at))).toBeLessThan(1e-5);
      expect(losses.train[at]).toBeCloseTo(stock.losses().train[at] as number, 4);
    });
    stock.dispose();
  }
  expect(() => stockPopulation(tf, shared({}, 'nesterov'), [lane()])).toThrow('the stock population has no nesterov');
});

test('weights that are set are read back to the bit, followed by predictions and training, and of one lane alone', () => {
  for (const batchNormalisation of [false, true]) {
    const what = shared({ batchNormalisation });
    const inputs = moons(6, 9).inputs;
    const [made, untouched] = [population(tf, what, mixedLanes(0.3)), population(tf, what, mixedLanes(0.3))];
    for (const each of [made, untouched]) each.train(5);
    const tensors = tf.memory().numTensors;
    const weights = made.weights(1);
    made.setWeights(1, weights);
    expect(made.predict(inputs, 6)).toEqual(untouched.predict(inputs, 6));
    const other = made.weights(2).map((layer, at) => layer.map((w, index) => Math.fround(w * 0.9 + at + index / 7)));
    made.setWeights(1, other);
    expect(made.weights(1)).toEqual(other);
    const [now, before] = [made.predict(inputs, 6), untouched.predict(inputs, 6)];
    expect(now.subarray(6, 12)).not.toEqual(before.subarray(6, 12));
    for (const each of [made, untouched]) each.train(5);
    expect(made.weights(1)).not.toEqual(other);
    for (const lane of [0, 2, 3]) expect(made.weights(lane)).toEqual(untouched.weights(lane));
    expect(tf.memory().numTensors).toBe(tensors);
    for (const each of [made, untouched]) each.dispose();
  }
});

test('weights that do not fit are refused, and the lane stays as it is', () => {
  const made = population(tf, shared(), [lane()]);
  const weights = made.weights(0);
  expect(() => made.setWeights(1, weights)).toThrow('lane must be from 0 to 0, got 1');
  expect(() => made.setWeights(0, weights.slice(1))).toThrow('expected 3 layers, got 2');
  expect(() => made.setWeights(0, weights.with(1, [1]))).toThrow('layer 1 must have 24 weights and biases, got 1');
  for (const wrong of [Number.NaN, 1e39])
    expect(() => made.setWeights(0, weights.with(2, [0, 0, 0, wrong, 0]))).toThrow(`weight 3 must be finite`);
  expect(made.weights(0)).toEqual(weights);
  made.dispose();
});
