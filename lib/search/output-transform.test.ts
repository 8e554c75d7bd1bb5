import { expect, test } from 'vitest';
import { outputTransforms } from './output-transform.ts';

const y = [3, -1, 0.5, 40, 7, 7, 1200];

test('keeps the order of the objective, in standard units', () => {
  for (const { z } of outputTransforms(y)) {
    const order = (values: ArrayLike<number>) =>
      y.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    expect(order(z)).toEqual(order(y));
    expect(z.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 9);
    expect(z.reduce((sum, each) => sum + each * each, 0) / y.length).toBeCloseTo(1, 9);
  }
});

test('knows its slopes, up to one constant that all transforms share', () => {
  const sample = Array.from({ length: 400 }, (_, at) => (at / 400) ** 3);
  const constants = outputTransforms(sample).map(({ z, logSlopes }) => {
    const slope = ((z[301] ?? 0) - (z[299] ?? 0)) / ((sample[301] ?? 0) - (sample[299] ?? 0));
    return Math.log(slope) - (logSlopes[300] ?? 0);
  });
  for (const constant of constants) expect(constant).toBeCloseTo(constants[0] ?? Number.NaN, 3);
});

test('gives finite numbers when all objectives are equal', () => {
  for (const { z } of outputTransforms([5, 5, 5])) expect([...z]).toEqual([0, 0, 0]);
});
