import { expect, test } from 'vitest';
import { asha } from '#lib/search/asha.ts';
import { withMedianRule } from '#lib/search/early-stopping.ts';
import { random } from '#lib/search/random.ts';
import { replay } from './replay.ts';

/** Nine curves that never cross; the lower the number, the better. */
const curves = Array.from({ length: 9 }, (_, setting) =>
  Array.from({ length: 9 }, (_, epoch) => setting + 1 / (epoch + 1)),
);

test('random search alone trains everything to the end', () => {
  expect(replay(random, {}, curves, 1)).toEqual({ epochs: curves.map(() => 9), spent: 81, chosen: 0 });
});

test('halving finds the best of curves that never cross and spends less', () => {
  const { epochs, spent, chosen } = replay(asha, { minResource: 1, maxResource: 9, factor: 3 }, curves, 1);
  expect(chosen).toBe(0);
  expect(spent).toBeLessThan(50);
  expect(Math.min(...epochs)).toBe(1);
  expect(Math.max(...epochs)).toBe(9);
});

test('the median rule lets the best one train to the end', () => {
  const { chosen, spent } = replay(withMedianRule(random), {}, curves, 1);
  expect(chosen).toBe(0);
  expect(spent).toBeLessThan(81);
});
