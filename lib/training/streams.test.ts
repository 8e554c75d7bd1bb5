import { expect, test } from 'vitest';
import { batches } from './batches.ts';
import { dropoutMask } from './dropout-mask.ts';
import { initialWeights } from './initial-weights.ts';
import type { Network } from './network.ts';

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
