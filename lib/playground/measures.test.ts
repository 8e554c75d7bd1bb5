import { expect, test } from 'vitest';
import { referenceNetwork } from '#lib/training/reference.ts';
import { activationsOf } from './activations-of.ts';
import { configurationOf } from './configuration.ts';
import { featureInputs } from './features.ts';
import { grid } from './grid.ts';
import { confusion, rSquared } from './measures.ts';
import { emptyOwnData } from './own-data.ts';
import { planeData } from './plane-data.ts';
import { defaultModel, defaultPlayground } from './settings.ts';

test('pictures show the network that was trained: activations end in its own predictions', () => {
  const data = planeData(defaultPlayground.common, null);
  for (const activation of ['tanh', 'relu', 'leaky-relu', 'sigmoid', 'linear'] as const) {
    const { shared, lane } = configurationOf({ ...defaultModel, activation }, defaultPlayground.common, data);
    const network = referenceNetwork(shared, lane);
    network.train(20);
    const inputs = featureInputs(grid(7), defaultModel.features);
    const layers = activationsOf(shared.network, network.weights(), inputs, 49);
    expect(layers.map(({ length }) => length)).toEqual([49 * 4, 49 * 2, 49]);
    layers.at(-1)?.forEach((value, at) => {
      expect(value).toBeCloseTo(network.predict(inputs, 49)[at] ?? 0, 5);
    });
  }
});

test('a grid begins at the top left', () => {
  expect([...grid(2)]).toEqual([-1.5, 1.5, 1.5, 1.5, -1.5, -1.5, 1.5, -1.5]);
});

test('R² is 1 for the truth, 0 for its mean, below 0 for worse', () => {
  const targets = Float32Array.of(1, 2, 3);
  expect([rSquared([1, 2, 3], targets), rSquared([2, 2, 2], targets), rSquared([3, 2, 1], targets)]).toEqual([
    1, 0, -3,
  ]);
});

test('a table of confusions has the truth in rows and the decision in columns', () => {
  const two = configurationOf(defaultModel, defaultPlayground.common, planeData(defaultPlayground.common, null)).shared
    .network;
  expect(confusion(two, [-1, 2, 3], Float32Array.of(0, 0, 1), 2)).toEqual([
    [1, 1],
    [0, 1],
  ]);
});

test('features are computed from the point', () => {
  const all = ['x1', 'x2', 'x1x1', 'x2x2', 'x1x2', 'sinx1', 'sinx2'] as const;
  expect([...featureInputs(Float32Array.of(2, -3), all)]).toEqual(
    [2, -3, 4, 9, -6, Math.sin(2), Math.sin(-3)].map(Math.fround),
  );
});

test('own data are shuffled by the seed before they are divided, and none is lost', () => {
  const rows = Array.from({ length: 20 }, (_, at) => ({ x1: at / 10, x2: 0, target: at < 10 ? 0 : 1 }));
  const common = { ...defaultPlayground.common, data: 'own' as const };
  const { train, test: held } = planeData(common, { ...emptyOwnData, rows });
  expect([...train.inputs, ...held.inputs].filter((_, at) => at % 2 === 0).sort((a, b) => a - b)).toEqual(
    rows.map(({ x1 }) => Math.fround(x1)),
  );
  expect(new Set(train.targets).size).toBe(2);
});
