import { expect, test } from 'vitest';
import { twoMoons } from './datasets.ts';
import { jitteredCopies } from './jittered-copies.ts';

const data = twoMoons({ size: 400, noise: 0.1, seed: 1 });

test('keeps the examples and adds copies moved by the jitter, with their targets', () => {
  const { inputs, targets, size, features } = jitteredCopies(data, { copies: 5, jitter: 0.2, seed: 2 });
  expect([size, features, inputs.length, targets.length]).toEqual([2400, 2, 4800, 2400]);
  expect(inputs.slice(0, 800)).toEqual(data.inputs);
  for (const [example, target] of targets.entries()) expect(target).toBe(data.targets[example % 400]);
  const moved = Array.from(inputs.slice(800), (input, at) => input - (data.inputs[at % 800] as number));
  const sd = Math.sqrt(moved.reduce((sum, by) => sum + by * by, 0) / moved.length);
  expect(Math.abs(sd / 0.2 - 1)).toBeLessThan(0.05); // 4 standard errors of 4,000 deviates
});

test('the same seed gives the same copies, another seed others, and no copies are the data', () => {
  const copies = (seed: number) => jitteredCopies(data, { copies: 1, jitter: 0.2, seed });
  expect(copies(1)).toEqual(copies(1));
  expect(copies(1)).not.toEqual(copies(2));
  expect(jitteredCopies(data, { copies: 0, jitter: 0.2, seed: 1 })).toEqual(data);
});
