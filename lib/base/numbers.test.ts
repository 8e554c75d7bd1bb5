import { expect, test } from 'vitest';
import { formatNumber, median, quantile } from './numbers.ts';

test('interpolates quantiles as R does by default (type 7)', () => {
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.1)).toBeCloseTo(1.9, 12);
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
  expect(median([1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY);
});

test('writes numbers for people', () => {
  expect(
    [0, 0.123456, -12.3456, 640, 0.00001, Number.NaN, Number.POSITIVE_INFINITY].map((value) => formatNumber(value)),
  ).toEqual(['0', '0.123', '−12.3', '640', '1.0e−5', 'no number', '∞']);
});
