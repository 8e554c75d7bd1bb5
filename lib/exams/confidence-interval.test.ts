import { expect, test } from 'vitest';
import { confidenceInterval } from './confidence-interval.ts';

test("agrees with R's prop.test(correct = FALSE)", () => {
  const { low, high } = confidenceInterval(8, 10);
  expect(low).toBeCloseTo(0.4901625, 6);
  expect(high).toBeCloseTo(0.9433178, 6);
  expect(confidenceInterval(0, 10).low).toBe(0);
  expect(confidenceInterval(0, 10).high).toBeCloseTo(0.2775328, 6);
});

test('allows everything when nothing was observed', () => {
  expect(confidenceInterval(0, 0)).toEqual({ low: 0, high: 1 });
});
