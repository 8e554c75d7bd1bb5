import { expect, test } from 'vitest';
import { logExpectedImprovement } from './log-expected-improvement.ts';

test('agrees with the closed form', () => {
  // E[max(0, −f)] of a standard normal is 1/√(2π); at one sd above the best it is φ(1) − Φ(−1) = 0.08331547.
  expect(logExpectedImprovement(0, 1, 0)[0]).toBeCloseTo(Math.log(0.3989422804), 9);
  expect(logExpectedImprovement(1, 1, 0)[0]).toBeCloseTo(Math.log(0.0833154706), 8);
  expect(logExpectedImprovement(-20, 2, 0)[0]).toBeCloseTo(Math.log(20), 9);
});

test('stays finite forty standard deviations above the best', () => {
  // ln(φ(40)·(40⁻² − 3·40⁻⁴ + 15·40⁻⁶ − …))
  expect(logExpectedImprovement(40, 1, 0)[0]).toBeCloseTo(
    -800 - 0.9189385332 + Math.log(1 / 1600 - 3 / 40 ** 4 + 15 / 40 ** 6),
    5,
  );
});

test.each([-40, -9, -8.01, -7.99, -3.01, -2.99, -1, 0, 1, 5, 9])('has the right derivatives at z = %d', (z) => {
  const [mean, sd, step] = [-z * 0.7, 0.7, 1e-6];
  const at = (m: number, s: number) => logExpectedImprovement(m, s, 0)[0];
  const [, byMean, bySd] = logExpectedImprovement(mean, sd, 0);
  const close = (slope: number, by: number) => expect(Math.abs(slope - by)).toBeLessThan(1e-5 * (1 + Math.abs(by)));
  close((at(mean + step, sd) - at(mean - step, sd)) / (2 * step), byMean);
  close((at(mean, sd + step) - at(mean, sd - step)) / (2 * step), bySd);
});
