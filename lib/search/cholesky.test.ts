import { expect, test } from 'vitest';
import { cholesky, invertedTransposed } from './cholesky.ts';

// The factor in the article "Cholesky decomposition" of Wikipedia.
const matrix = [4, 12, -16, 12, 37, -43, -16, -43, 98];

test('factors a known matrix', () => {
  const lower = Float64Array.from(matrix);
  expect(cholesky(lower, 3)).toBe(true);
  expect([lower[0], lower[3], lower[4], lower[6], lower[7], lower[8]]).toEqual([2, 6, 1, -8, 5, 3]);
});

test('inverts the factor', () => {
  const lower = Float64Array.from(matrix);
  cholesky(lower, 3);
  const expected = [0.5, -3, 19 / 3, 0, 1, -5 / 3, 0, 0, 1 / 3];
  invertedTransposed(lower, 3).forEach((value, at) => {
    expect(value).toBeCloseTo(expected[at] ?? Number.NaN, 12);
  });
});

test('refuses a matrix that is not positive definite', () => {
  expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBe(false);
});
