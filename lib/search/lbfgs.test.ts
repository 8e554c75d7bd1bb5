import { expect, test } from 'vitest';
import { minimiseInBox, type Objective } from './lbfgs.ts';

const rosenbrock: Objective = ([x = 0, y = 0], gradient) => {
  gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x);
  gradient[1] = 200 * (y - x * x);
  return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
};

test('finds the minimum of the Rosenbrock function', () => {
  const { x } = minimiseInBox(rosenbrock, [-1.2, 1], { lower: [-5, -5], upper: [5, 5] }, 200, 1e-10);
  expect(x[0]).toBeCloseTo(1, 4);
  expect(x[1]).toBeCloseTo(1, 4);
});

test('finds the minimum on the edge of the box', () => {
  const { x } = minimiseInBox(rosenbrock, [-1.2, 1], { lower: [-5, -5], upper: [0.5, 5] }, 200, 1e-10);
  expect(x[0]).toBe(0.5);
  expect(x[1]).toBeCloseTo(0.25, 5);
});

test('stays where the objective is no number', () => {
  expect(minimiseInBox(() => Number.NaN, [1], { lower: [0], upper: [2] }, 10).x).toEqual(Float64Array.of(1));
});
