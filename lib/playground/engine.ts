import type { Lane, Shared } from '#lib/training/network.ts';

/** One network that can be trained. */
export interface Trained {
  train(updates: number): void;
  losses(): { train: number; validation: number };
  /** An array a layer: the kernel row-major (inputs × outputs), then the biases. */
  weights(): number[][];
  /** Other weights in the same layout; the optimiser keeps what it remembers. */
  setWeights(weights: readonly (readonly number[])[]): void;
  /** The learning rate from the next update on, before the schedule's factor. */
  setRate(rate: number): void;
  dispose(): void;
}

/** Whatever trains: the tfjs kernel in the worker, the oracle in tests. */
export type Engine = (shared: Shared, lane: Lane) => Trained;
