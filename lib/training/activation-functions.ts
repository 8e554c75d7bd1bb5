import type { Activation } from './network.ts';

/** The slope of leaky-relu below zero (Maas et al. 2013). */
const LEAK = 0.01;

/** Each activation as a function of the weighted sum, and its slope as a function of its own value. */
export const activationFunctions: Record<Activation, { value(sum: number): number; slope(value: number): number }> = {
  linear: { value: (sum) => sum, slope: () => 1 },
  tanh: { value: Math.tanh, slope: (value) => 1 - value * value },
  relu: { value: (sum) => Math.max(sum, 0), slope: (value) => (value > 0 ? 1 : 0) },
  sigmoid: { value: (sum) => 1 / (1 + Math.exp(-sum)), slope: (value) => value * (1 - value) },
  'leaky-relu': { value: (sum) => (sum > 0 ? sum : LEAK * sum), slope: (value) => (value > 0 ? 1 : LEAK) },
};
