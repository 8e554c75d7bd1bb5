import type { Criteria } from '#lib/search/completion.ts';
import type { StrategyName } from '#lib/search/registry.ts';
import type { Space } from '#lib/search/space.ts';
import type { Trial } from '#lib/search/strategy.ts';
import type { Limits } from './limits.ts';

/** What is trained: an algorithm on data. Hyperparameters travel as text, as AWS sends them. */
export interface Work {
  algorithm: string;
  /** By channel (train, validation), where the data is, in the words of whoever loads it. */
  data: Readonly<Record<string, string>>;
  /** Hyperparameters that are not searched. */
  fixed: Readonly<Record<string, string>>;
  seed: string | number;
  /** How often a trial whose worker died is begun again. */
  retries: number;
}

/** All that a tuning job was asked to do; plain JSON, and never changed once the job exists. */
export interface JobDefinition extends Work {
  space: Space;
  strategy: StrategyName;
  /** Fits the strategy's `options`. */
  options: unknown;
  objective: { metric: string; minimise: boolean };
  limits: Limits;
  /** 'auto' is the median rule of lib/search/early-stopping.ts. */
  earlyStopping: 'off' | 'auto';
  completion: Criteria;
  /** Finished trials of earlier jobs, as `parentTrials` of lib/search/warm-start.ts makes them. */
  parents?: readonly Trial[];
}

/** One training job that belongs to no search. */
export interface TrainingDefinition extends Work {
  /** Seconds that it may train. */
  maxTrialSeconds?: number;
  /** The metric to keep as its objective, if any. */
  objective?: { metric: string; minimise: boolean };
}

/** A training job is a tuning job of one trial, in a space without dimensions. */
export function singleTrial({ maxTrialSeconds, objective, ...work }: TrainingDefinition): JobDefinition {
  return {
    ...work,
    space: { dimensions: [] },
    strategy: 'random',
    options: {},
    objective: objective ?? { metric: '', minimise: true },
    limits: { maxJobs: 1, maxParallel: 1, ...(maxTrialSeconds !== undefined && { maxTrialSeconds }) },
    earlyStopping: 'off',
    completion: {},
  };
}
