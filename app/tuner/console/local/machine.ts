'use client';
import type { Algorithm } from '#lib/tuning/algorithm.ts';

export type LocalAlgorithm = Pick<Algorithm, 'name' | 'hyperparameters' | 'metrics'>;
export interface LocalData {
  name: string;
  /** 0 where a value is predicted. */
  classes: number;
  isImage: boolean;
}

/** What this machine can train, as far as a request can be turned into one for it. */
export interface Machine {
  /** Of those that fit a request alike, the first is taken: the quickest stand first. */
  algorithms: readonly LocalAlgorithm[];
  datasets: readonly LocalData[];
  /** Quotas: training jobs of one tuning job, in all and at a time. */
  trials: number;
  parallel: number;
}

/** One thing that a request had to change for this machine; null where there was nothing, or nothing is left. */
export interface Change {
  from: string | null;
  to: string | null;
  /** A sentence. */
  why: string;
}
