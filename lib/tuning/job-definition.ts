import type { Criteria } from '#lib/search/completion.ts';
import type { StrategyName } from '#lib/search/registry.ts';
import type { Space } from '#lib/search/space.ts';
import type { Trial } from '#lib/search/strategy.ts';
import type { Limits } from './limits.ts';
import type { MetricPattern } from './read-metrics.ts';

/** What is trained: an algorithm on data. Hyperparameters travel as text, as AWS sends them. */
export interface Work {
  algorithm: string;
  /** By channel (train, validation), where the data is, in the words of whoever loads it. */
  data: Readonly<Record<string, string>>;
  /** Hyperparameters that are not searched. */
  fixed: Readonly<Record<string, string>>;
  /** Metrics that are read from the training log, beside those that the algorithm reports; a name of both is read. */
  metrics?: readonly MetricPattern[];
  seed: string | number;
  /** How often a trial whose worker died is begun again. */
  retries: number;
}

/** What a tuning job searches for one algorithm. */
export interface Search extends Omit<Work, 'seed'> {
  /** AWS's `DefinitionName`; there where a job has several algorithms. */
  name?: string;
  space: Space;
  /** Fits the `options` of the job's strategy. */
  options: unknown;
  objective: { metric: string; minimise: boolean };
  /** Seconds that one trial may train, earlier attempts included. */
  maxTrialSeconds?: number;
}

/**
 * All that a tuning job was asked to do; plain JSON, and never changed once the job exists. Its own members describe its
 * first search, whose `maxTrialSeconds` is that of `limits`; most jobs have no other.
 */
export interface JobDefinition extends Omit<Search, 'maxTrialSeconds'>, Pick<Work, 'seed'> {
  strategy: StrategyName;
  limits: Limits;
  /** The searches of a job's further algorithms. All objectives go the same way, or no trial could be the best. */
  others?: readonly Search[];
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
