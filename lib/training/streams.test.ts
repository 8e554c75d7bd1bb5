import { expect, test } from 'vitest';
import { rng, sfc32State } from '#lib/base/rng.ts';
import { batches } from './batches.ts';
import { dropoutMask } from './dropout-mask.ts';
import { initialWeights } from './initial-weights.ts';
import type { Lane, Network, Schedule } from './network.ts';
import { noisyTargets } from './noisy-targets.ts';
import { rateAt } from './rate-at.ts';

const network = (initialisation: Network['initialisation']): Network => ({
  inputs: 50,
  hidden: [100],
  activation: 'relu',
  loss: 'squared',
  initialisation,
});

function standardDeviation(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}

test.each([
  ['xavier', Math.sqrt(2 / 150)],
  ['he', Math.sqrt(2 / 50)],
  [{ sd: 0.3 }, 0.3],
] as const)('initial weights %o have standard deviation %d and biases 0', (initialisation, sd) => {
  const [first, last] = initialWeights(network(initialisation), 7) as [number[], number[]];
  expect(first).toHaveLength(50 * 100 + 100);
  expect(last).toHaveLength(101);
  expect(Math.abs(standardDeviation(first.slice(0, 5000)) / sd - 1)).toBeLessThan(0.04); // 4 standard errors
  expect(new Set([...first.slice(5000), ...last.slice(100)])).toEqual(new Set([0]));
});

test('initial weights are the same for the same seed, others for another', () => {
  expect(initialWeights(network('he'), 'a')).toEqual(initialWeights(network('he'), 'a'));
  expect(initialWeights(network('he'), 'a')).not.toEqual(initialWeights(network('he'), 'b'));
});

test('every epoch uses each example once, in a new order, and batches are full across epochs', () => {
  const next = batches(7, 3, 1);
  const drawn = Array.from({ length: 14 }, next);
  expect(new Set(drawn.map((batch) => batch.length))).toEqual(new Set([3]));
  const epochs = Array.from({ length: 6 }, (_, epoch) => drawn.flat().slice(epoch * 7, epoch * 7 + 7));
  for (const epoch of epochs) expect([...epoch].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(new Set(epochs.map(String)).size).toBeGreaterThan(1);
});

test('a batch may be larger than the data', () => {
  const counts = new Map<number, number>();
  for (const example of batches(2, 6, 1)()) counts.set(example, (counts.get(example) ?? 0) + 1);
  expect([...counts.values()]).toEqual([3, 3]);
});

test('dropout zeroes at its rate and keeps the mean at 1', () => {
  const next = dropoutMask(0.25, 3);
  const factors = Array.from({ length: 10_000 }, next);
  expect(new Set(factors)).toEqual(new Set([0, 4 / 3]));
  const zeroed = factors.filter((factor) => factor === 0).length;
  expect(Math.abs(zeroed / 10_000 - 0.25)).toBeLessThan(0.017); // 4 standard errors
});

test('the state of a stream goes on as the stream does', () => {
  const [a = 0, b = 0, , counter = 0] = sfc32State('batches', 3);
  expect(((a + b + counter) >>> 0) / 2 ** 32).toBe(rng('batches', 3).next());
});

test.each<[Schedule, number[]]>([
  [{ kind: 'step', every: 2, factor: 0.5 }, [1, 1, 0.5, 0.5, 0.25, 0.25]],
  [{ kind: 'cosine', over: 4 }, [1, (1 + Math.SQRT1_2) / 2, 0.5, (1 - Math.SQRT1_2) / 2, 0, 0]],
  [{ kind: 'warm-up', over: 2 }, [0.5, 1, 1, 1, 1, 1]],
  [{ kind: 'warm-up', over: 2, after: { kind: 'exponential', factor: 2 } }, [0.5, 1, 1, 2, 4, 8]],
])('the schedule %o multiplies the rate by %o', (schedule, factors) => {
  const rates = factors.map((_, update) => rateAt({ learningRate: 0.3, schedule }, update));
  for (const [update, factor] of factors.entries()) expect(rates[update]).toBeCloseTo(0.3 * factor, 12);
});

test('label noise makes exactly its share of labels wrong, and more noise the same ones and others', () => {
  const targets = Float32Array.from({ length: 200 }, (_, example) => example % 4);
  const wrong = (labelNoise: number, loss: Network['loss']) => {
    const own = loss === 'softmax' ? targets : targets.map((target) => Number(target > 1));
    const train = { inputs: new Float32Array(200), targets: own, size: 200, features: 1 };
    const lane: Lane = { seed: 1, learningRate: 0.1, labelNoise, train, validation: train };
    const noisy = noisyTargets({ ...network('he'), loss, ...(loss === 'softmax' ? { classes: 4 } : {}) }, lane);
    expect(noisy.every((target) => target === Math.floor(target) && target >= 0 && target < 4)).toBe(true);
    return new Set([...noisy.keys()].filter((example) => noisy[example] !== own[example]));
  };
  for (const loss of ['logistic', 'softmax'] as const) {
    expect(wrong(0, loss).size).toBe(0);
    expect(wrong(0.1, loss).size).toBe(20);
    expect(wrong(0.3, loss).size).toBe(60);
    const more = wrong(0.3, loss);
    expect([...wrong(0.1, loss)].every((example) => more.has(example))).toBe(true);
  }
});
