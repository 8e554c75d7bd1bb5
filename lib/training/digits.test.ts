import { expect, test } from 'vitest';
import { digits } from './digits.ts';

test('holds 600 digits of 64 pixels, every class about as often', () => {
  const { inputs, targets, size, features } = digits();
  expect([size, features, inputs.length, targets.length]).toEqual([600, 64, 38_400, 600]);
  expect(inputs.every((ink) => ink >= 0 && ink <= 1 && Number.isInteger(16 * ink))).toBe(true);
  for (let digit = 0; digit < 10; digit++) {
    const count = targets.filter((target) => target === digit).length;
    expect(count).toBeGreaterThanOrEqual(50);
    expect(count).toBeLessThanOrEqual(70);
  }
});

test('begins with the zero that the file begins with', () => {
  const { inputs, targets } = digits();
  expect(targets[0]).toBe(0);
  const firstRows = [0, 0, 5, 13, 9, 1, 0, 0, 0, 0, 13, 15, 10, 15, 5, 0];
  expect(Array.from(inputs.subarray(0, 16), (ink) => 16 * ink)).toEqual(firstRows);
});
