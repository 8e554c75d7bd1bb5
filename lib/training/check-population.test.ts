import { expect, test } from 'vitest';
import { checkPopulation } from './check-population.ts';
import { twoMoons } from './datasets.ts';
import type { Dataset, Lane, Network, Shared } from './network.ts';

const data = twoMoons({ size: 10, noise: 0.1, seed: 1 });
const network: Network = { inputs: 2, hidden: [3], activation: 'tanh', loss: 'logistic', initialisation: 'he' };
const shared: Shared = { network, optimiser: 'adam', batchSize: 4 };
const lane: Lane = { seed: 1, learningRate: 0.1, train: data, validation: data };
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
  [{ network: { ...network, hidden: [3, 0] } }, 'hidden[1] must be a whole number from 1 to 64, got 0'],
  [{ network: { ...network, hidden: [65] } }, 'hidden[0] must be a whole number from 1 to 64, got 65'],
  [{ network: { ...network, hidden: new Array(9).fill(2) } }, 'at most 8 hidden layers, got 9'],
  [{ network: { ...network, inputs: 1025 } }, 'inputs must be a whole number from 1 to 1024, got 1025'],
  [{ network: { ...network, classes: 2 } }, 'classes belongs to softmax loss, got 2 with logistic loss'],
  [{ network: { ...network, loss: 'softmax' } }, 'classes must be a whole number from 2 to 10, got undefined'],
  [{ network: { ...network, loss: 'softmax', classes: 11 } }, 'classes must be a whole number from 2 to 10, got 11'],
  [{ network: { ...network, initialisation: { sd: -1 } } }, 'initialisation.sd must be finite and at least 0, got -1'],
])('refuses %o by name', (change, message) => {
  expect(() => checkPopulation({ ...shared, ...change }, [lane])).toThrow(message);
});

test.each<[object, string]>([
  [{ optimiser: 'rmsprop' }, 'there is no optimiser rmsprop'],
  [{ network: { ...network, activation: 'gelu' } }, 'there is no activation gelu'],
  [{ network: { ...network, loss: 'hinge' } }, 'there is no loss hinge'],
  [{ network: { ...network, initialisation: 'lecun' } }, 'there is no initialisation lecun'],
])('refuses the unknown name in %o, which may come out of a file', (change, message) => {
  expect(() => checkPopulation({ ...shared, ...change }, [lane])).toThrow(message);
});

test.each<[Partial<Lane>, string]>([
  [{ learningRate: Number.NaN }, 'lane 1: learningRate must be finite and at least 0, got NaN'],
  [{ learningRate: Number.POSITIVE_INFINITY }, 'lane 1: learningRate must be finite and at least 0, got Infinity'],
  [{ l1: -0.1 }, 'lane 1: l1 must be finite and at least 0, got -0.1'],
  [{ l2: -2 }, 'lane 1: l2 must be finite and at least 0, got -2'],
  [{ dropout: 1 }, 'lane 1: dropout must be at least 0 and less than 1, got 1'],
  [{ decay: -1 }, 'lane 1: decay must be finite and at least 0, got -1'],
  [{ momentum: 1 }, 'lane 1: momentum must be at least 0 and less than 1, got 1'],
  [{ labelNoise: 1 }, 'lane 1: labelNoise must be at least 0 and less than 1, got 1'],
  [
    { schedule: { kind: 'step', every: 0, factor: 1 } },
    'lane 1: schedule.every must be a whole number of updates from 1',
  ],
  [{ schedule: { kind: 'step', every: 1, factor: 0 } }, 'lane 1: schedule.factor must be finite and greater than 0'],
  [{ schedule: { kind: 'exponential', factor: Number.NaN } }, 'schedule.factor must be finite'],
  [{ schedule: { kind: 'cosine', over: 1.5 } }, 'schedule.over must be a whole number of updates from 1, got 1.5'],
  [
    { schedule: { kind: 'warm-up', over: 3, after: { kind: 'cosine', over: 0 } } },
    'lane 1: schedule.after.over must be a whole number of updates from 1, got 0',
  ],
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

test('takes classes for softmax, which no other number names, and no label noise for squared loss', () => {
  const classes = { ...shared, network: { ...network, loss: 'softmax' as const, classes: 3 } };
  const lanes = (target: number) => [{ ...lane, ...withTrain({ targets: data.targets.with(0, target) }) }];
  expect(() => checkPopulation(classes, lanes(2))).not.toThrow();
  for (const target of [3, -1, 0.5]) expect(() => checkPopulation(classes, lanes(target))).toThrow(`take: ${target}`);
  const regression = { ...shared, network: { ...network, loss: 'squared' as const } };
  expect(() => checkPopulation(regression, [{ ...lane, labelNoise: 0.1 }])).toThrow('lane 0: labelNoise needs classes');
});
