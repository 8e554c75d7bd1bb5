import { expect, test } from 'vitest';
import { checkPopulation } from './check-population.ts';
import { twoMoons } from './datasets.ts';
import type { Dataset, Lane, Network, Shared } from './network.ts';

const data = twoMoons({ size: 10, noise: 0.1, seed: 1 });
const network: Network = { inputs: 2, hidden: [3], activation: 'tanh', loss: 'logistic', initialisation: 'he' };
const shared: Shared = { network, optimiser: { kind: 'adam' }, batchSize: 4 };
const lane: Lane = { seed: 1, learningRate: 0.1, l1: 0, l2: 0, dropout: 0, train: data, validation: data };
const withTrain = (change: Partial<Dataset>): Partial<Lane> => ({ train: { ...data, ...change } });

test('accepts a batch larger than the data, and rates of 0', () => {
  expect(() => checkPopulation({ ...shared, batchSize: 50 }, [{ ...lane, learningRate: 0 }])).not.toThrow();
});

test('refuses a population without lanes', () => {
  expect(() => checkPopulation(shared, [])).toThrow('at least one lane, got 0');
});

test.each<[Partial<Shared>, string]>([
  [{ batchSize: 0 }, 'batchSize must be a whole number from 1 to 65536, got 0'],
  [{ batchSize: 2.5 }, 'got 2.5'],
  [{ batchSize: 70_000 }, 'got 70000'],
  [{ network: { ...network, hidden: [3, 0] } }, 'whole number of units from 1, got 0'],
  [{ network: { ...network, initialisation: { sd: -1 } } }, 'initialisation.sd must be finite and at least 0, got -1'],
  [{ optimiser: { kind: 'momentum', momentum: 1 } }, 'momentum must be at least 0 and less than 1, got 1'],
])('refuses %o by name', (change, message) => {
  expect(() => checkPopulation({ ...shared, ...change }, [lane])).toThrow(message);
});

test.each<[Partial<Lane>, string]>([
  [{ learningRate: Number.NaN }, 'lane 1: learningRate must be finite and at least 0, got NaN'],
  [{ learningRate: Number.POSITIVE_INFINITY }, 'lane 1: learningRate must be finite and at least 0, got Infinity'],
  [{ l1: -0.1 }, 'lane 1: l1 must be finite and at least 0, got -0.1'],
  [{ l2: -2 }, 'lane 1: l2 must be finite and at least 0, got -2'],
  [{ dropout: 1 }, 'lane 1: dropout must be at least 0 and less than 1, got 1'],
  [{ dropout: Number.NaN }, 'lane 1: dropout must be at least 0 and less than 1, got NaN'],
  [withTrain({ size: 0 }), 'lane 1: train must have at least one example, got size 0'],
  [withTrain({ features: 3 }), 'lane 1: train has 3 features, but the network has 2 inputs'],
  [withTrain({ size: 9 }), 'lane 1: train must have 18 inputs (size × features), got 20'],
  [withTrain({ targets: data.targets.subarray(1) }), 'lane 1: train must have 10 targets, got 9'],
  [withTrain({ inputs: data.inputs.with(3, Number.NaN) }), 'lane 1: train has an input that is not finite: NaN'],
  [withTrain({ targets: data.targets.with(0, -1) }), 'lane 1: train has a target that logistic loss cannot take: -1'],
  [{ validation: { ...data, size: 0 } }, 'lane 1: validation must have at least one example, got size 0'],
])('refuses lane %o by name', (change, message) => {
  expect(() => checkPopulation(shared, [lane, { ...lane, ...change }])).toThrow(message);
});

test('takes any finite target for squared loss', () => {
  const regression = { ...shared, network: { ...network, loss: 'squared' as const } };
  const lanes = (target: number) => [{ ...lane, ...withTrain({ targets: data.targets.with(0, target) }) }];
  expect(() => checkPopulation(regression, lanes(-7))).not.toThrow();
  expect(() => checkPopulation(regression, lanes(Number.NEGATIVE_INFINITY))).toThrow('cannot take: -Infinity');
});
