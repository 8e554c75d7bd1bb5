import { expect, test } from 'vitest';
import { begunTries, cautious, writeTries } from './begun-tries.ts';
import { limits, mostTries } from './read-tries.ts';
import { youAreTheTuner } from './you-are-the-tuner.ts';

test('tries come back from the address as they were made', () => {
  const tries = [
    { rate: 0.0001, units: 1 },
    { rate: 0.033, units: 64 },
  ];
  expect(writeTries(tries)).toBe('0.0001 1; 0.033 64');
  expect(begunTries(writeTries(tries))).toEqual(tries);
});

test('nothing is begun before the first try, nor after the last was taken back', () => {
  expect(begunTries(cautious)).toEqual([]);
  expect(writeTries([])).toBe(cautious);
});

test('ten tries of the longest writing fit into the address', () => {
  const longest = Array.from({ length: mostTries }, () => ({ rate: 0.00011, units: limits.units[1] }));
  expect(writeTries(longest).length).toBeLessThanOrEqual(youAreTheTuner.parameters.tries.maxLength);
});
