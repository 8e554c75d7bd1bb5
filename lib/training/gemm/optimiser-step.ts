import type * as tfjs from '@tensorflow/tfjs-core';
import type { Gemm } from './open-gemm.ts';

const optimisers = ['sgd', 'momentum', 'adam'] as const;
export type StepOptimiser = (typeof optimisers)[number];

/** How an update moves weights. Penalties as in ../network.ts: `l2` adds l2·w to the gradient, `l1` is a proximal step. */
export interface StepSettings {
  optimiser: StepOptimiser;
  rate: number;
  momentum: number;
  l1: number;
  l2: number;
  /** Updates so far, this one included. */
  updates: number;
}

/** Weights and what the optimiser remembers of their gradients, of the same shape, changed in place. */
export interface Moved {
  weights: tfjs.TensorInfo;
  first: tfjs.TensorInfo;
  second: tfjs.TensorInfo;
  gradient: tfjs.TensorInfo;
}

/** One step of an optimiser, in place. No other tensor may share the memory of the three that change. */
export function optimiserStep(gemm: Gemm, { weights, first, second, gradient }: Moved, settings: StepSettings): void {
  const { optimiser, rate, momentum, updates, l1, l2 } = settings;
  const corrections = [1 / (1 - 0.9 ** updates), 1 / (1 - 0.999 ** updates)];
  const words = gemm.words(Float32Array.of(rate, momentum, ...corrections, l1, l2));
  gemm.call.optimise(
    optimisers.indexOf(optimiser),
    ...[weights, first, second, gradient].map(gemm.address),
    weights.shape.reduce((product, length) => product * length, 1),
    words,
  );
}
