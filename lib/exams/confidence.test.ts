import { expect, test } from 'vitest';
import { confidenceLevels, confidenceMarks, signed } from './confidence.ts';

test('gives the marks of certainty-based marking: +1/0, +2/−2, +3/−6', () => {
  const marks = [1, 2, 3].map((confidence) => [confidenceMarks(confidence, true), confidenceMarks(confidence, false)]);
  expect(marks).toEqual([
    [1, 0],
    [2, -2],
    [3, -6],
  ]);
});

test('gives no marks where no confidence was asked for', () => {
  expect(confidenceMarks(null, true)).toBeNull();
  expect(confidenceMarks(4, true)).toBeNull();
});

test('the level whose ideal range holds the chance of being right earns the most on average', () => {
  for (let chance = 0.005; chance < 1; chance += 0.01) {
    const expected = confidenceLevels.map(({ right, wrong }) => chance * right + (1 - chance) * wrong);
    const best = confidenceLevels[expected.indexOf(Math.max(...expected))];
    expect(chance).toBeGreaterThanOrEqual(best?.ideal.from ?? 1);
    expect(chance).toBeLessThanOrEqual(best?.ideal.to ?? 0);
  }
});

test('writes marks with their sign', () => {
  expect([3, 0, -6].map(signed)).toEqual(['+3', '0', '−6']);
});
