import { expect, test } from 'vitest';
import { neuronValues } from './neuron-values.ts';

test('a neuron is taken out of its column and lies between −1 and 1, however large it was', () => {
  expect([...neuronValues(Float32Array.of(0.5, 2, -0.25, -4), 0, 2, false)]).toEqual([0.5, -0.25]);
  expect([...neuronValues(Float32Array.of(0.5, 2, -0.25, -4), 1, 2, false)]).toEqual([0.5, -1]);
  expect([...neuronValues(Float32Array.of(0, 0.5, 1), 0, 1, true)]).toEqual([-1, 0, 1]);
});
