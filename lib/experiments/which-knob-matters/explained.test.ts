import { expect, test } from 'vitest';
import { rng } from '#lib/base/rng.ts';
import { explained, meanOf, ranksOf } from './explained.ts';

test('ranks from the lowest, ties shared, no number last', () => {
  expect(ranksOf([3, 1, Number.NaN, 1])).toEqual([3, 1.5, 4, 1.5]);
});

test('groups explain all, or nothing', () => {
  expect(explained([1, 1, 2, 2, 3, 3], [0, 0, 1, 1, 2, 2])).toBe(1);
  expect(explained([1, 2, 3, 1, 2, 3], [0, 0, 0, 1, 1, 1])).toBeLessThanOrEqual(0);
  expect(explained([5, 5, 5, 5], [0, 0, 1, 1])).toBe(0);
});

test('groups by chance explain nothing on average', () => {
  const chance = rng('explained');
  const shares = Array.from({ length: 400 }, () =>
    explained(
      Array.from({ length: 40 }, () => chance.normal()),
      Array.from({ length: 40 }, () => chance.below(4)),
    ),
  );
  expect(Math.abs(meanOf(shares))).toBeLessThan(0.02);
});
