import * as tf from '@tensorflow/tfjs-core';
import * as layersApi from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadTfjs } from '#lib/testing/tfjs.ts';
import type { Activation, Network, Optimiser } from './network.ts';
import { population } from './population.ts';
import { referenceNetwork } from './reference.ts';
import { lane, largestDifference, mixedLanes, moons, shared } from './sample-population.ts';

beforeAll(async () => {
  await loadTfjs();
});

describe('agrees with the reference to 1e-5 after 40 updates, whatever the lanes', () => {
  const activations: Activation[] = ['linear', 'tanh', 'relu', 'sigmoid', 'leaky-relu'];
  const losses: Network['loss'][] = ['squared', 'logistic'];
  const optimisers: Optimiser[] = ['sgd', 'momentum', 'nesterov', 'adam'];
  const depths = [[], [6], [5, 4], [4, 3, 5]];
  const table = activations.flatMap((activation) =>
    losses.flatMap((loss) =>
      optimisers.flatMap((optimiser) =>
        depths.flatMap((hidden) => [0, 0.4].map((dropout) => ({ activation, loss, optimiser, hidden, dropout }))),
      ),
    ),
  );
  test.each(table)(
    '$activation, $loss, $optimiser, hidden $hidden, dropout $dropout',
    ({ activation, loss, optimiser, hidden, dropout }) => {
      const what = shared({ activation, loss, hidden, initialisation: 'he' }, optimiser);
      const lanes = mixedLanes(dropout);
      const made = population(tf, what, lanes);
      made.train(40);
      const losses = made.losses();
      for (const [at, one] of lanes.entries()) {
        const reference = referenceNetwork(what, one);
        const initial = reference.weights();
        reference.train(40);
        expect(largestDifference(reference.weights(), initial)).toBeGreaterThan(0.01);
        expect(largestDifference(made.weights(at), reference.weights())).toBeLessThan(1e-5);
        expect(losses.train[at]).toBeCloseTo(reference.losses().train, 4);
        expect(losses.validation[at]).toBeCloseTo(reference.losses().validation, 4);
      }
      made.dispose();
    },
  );
});

describe('agrees with the reference to 1e-5 with batch normalisation and all that a lane may have, after 20 updates', () => {
  const schedule = { kind: 'cosine', over: 30 } as const;
  const lanes = mixedLanes(0.2).map((one, at) => ({ ...one, decay: 0.02 * at, labelNoise: 0.1 * at, schedule }));
  const table = (['tanh', 'relu', 'sigmoid'] as const).flatMap((activation) =>
    (['sgd', 'momentum', 'nesterov', 'adam'] as const).map((optimiser) => ({ activation, optimiser })),
  );
  test.each(table)('$activation, $optimiser', ({ activation, optimiser }) => {
    const what = {
      ...shared({ activation, loss: 'softmax', classes: 2, batchNormalisation: true, hidden: [6, 5] }, optimiser),
      batchSize: 20,
    };
    const made = population(tf, what, lanes);
    made.train(20);
    const losses = made.losses();
    for (const [at, one] of lanes.entries()) {
      const reference = referenceNetwork(what, one);
      reference.train(20);
      expect(largestDifference(made.weights(at), reference.weights())).toBeLessThan(1e-5);
      expect(losses.validation[at]).toBeCloseTo(reference.losses().validation, 4);
    }
    made.dispose();
  });
});

test('predicts for every lane what the reference predicts', () => {
  const { inputs } = moons(9, 8);
  const made = population(tf, shared(), mixedLanes(0));
  made.train(10);
  const expected = mixedLanes(0).flatMap((one) => {
    const reference = referenceNetwork(shared(), one);
    reference.train(10);
    return [...reference.predict(inputs, 9)];
  });
  const predicted = made.predict(inputs, 9);
  expect(predicted).toHaveLength(4 * 9);
  for (const [at, value] of expected.entries()) expect(predicted[at]).toBeCloseTo(value, 4);
  expect(() => made.predict(inputs, 10)).toThrow('expected 10 × 2 inputs, got 18');
  expect(() => made.weights(4)).toThrow('lane must be from 0 to 3, got 4');
  made.dispose();
});

test.each<Activation>(['linear', 'tanh', 'relu', 'sigmoid', 'leaky-relu'])(
  '%s is right to 4e-7 of the output from 1e-6 to 300, and at infinity and NaN',
  (activation) => {
    const what = shared({ inputs: 1, hidden: [1], activation, loss: 'squared', initialisation: { sd: 1 } });
    const data = { inputs: Float32Array.of(1), targets: Float32Array.of(1), size: 1, features: 1 };
    const one = lane({ train: data, validation: data });
    const sizes = Array.from({ length: 4000 }, (_, at) => 1e-6 * 1.005 ** at).filter((size) => size < 300);
    const inputs = Float32Array.from([...sizes, ...sizes.map((size) => -size), 0, Infinity, -Infinity, Number.NaN]);
    const made = population(tf, what, [one]);
    const found = made.predict(inputs, inputs.length);
    const expected = referenceNetwork(what, one).predict(inputs, inputs.length);
    const [output = 0] = made.weights(0)[1] ?? [];
    made.dispose();
    for (const [at, value] of expected.entries()) {
      if (!Number.isFinite(value)) expect(found[at]).toEqual(value);
      else
        expect(Math.abs((found[at] as number) - value), `at ${inputs[at]}`).toBeLessThanOrEqual(
          4.5e-7 * Math.max(Math.abs(value), activation === 'sigmoid' ? Math.abs(output) / 2 : 0),
        );
    }
    expect(found.at(-1)).toBeNaN();
  },
);

test.each<[Optimiser, () => tf.Optimizer]>([
  ['sgd', () => tf.train.sgd(0.05)],
  ['momentum', () => tf.train.momentum(0.05, 0.9)],
  ['adam', () => tf.train.adam(0.05, 0.9, 0.999, 1e-8)],
])('predicts and trains as a tf.sequential model of the same weights does (%o)', async (optimiser, theirs) => {
  const one = lane();
  const made = population(tf, { ...shared({}, optimiser), batchSize: one.train.size }, [one, lane({ seed: 2 })]);
  const model = layersApi.sequential({
    layers: [
      layersApi.layers.dense({ units: 5, activation: 'tanh', inputShape: [2] }),
      layersApi.layers.dense({ units: 4, activation: 'tanh' }),
      layersApi.layers.dense({ units: 1 }),
    ],
  });
  model.setWeights(
    made.weights(0).flatMap((layer, at) => {
      const [inputs, outputs] = [
        [2, 5],
        [5, 4],
        [4, 1],
      ][at] as [number, number];
      const kernel = inputs * outputs;
      return [tf.tensor2d(layer.slice(0, kernel), [inputs, outputs]), tf.tensor1d(layer.slice(kernel))];
    }),
  );
  model.compile({ optimizer: theirs(), loss: (t, z) => tf.losses.sigmoidCrossEntropy(t, z) });
  const inputs = tf.tensor2d(one.train.inputs, [one.train.size, 2]);
  const targets = tf.tensor2d(one.train.targets, [one.train.size, 1]);
  const compare = () => {
    const output = (model.predict(inputs) as tf.Tensor).dataSync();
    const ours = made.predict(one.train.inputs, one.train.size);
    for (const [at, value] of output.entries()) expect(ours[at]).toBeCloseTo(value, 4);
  };
  compare();
  // Full batches, so that the order of the examples does not matter
  await model.fit(inputs, targets, { batchSize: one.train.size, epochs: 20, shuffle: false, verbose: 0 });
  made.train(20);
  compare();
});
