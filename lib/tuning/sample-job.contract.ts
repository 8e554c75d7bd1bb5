// A job that both suites of tests drive.
import { apply, type Job } from './job.ts';
import type { JobDefinition } from './job-definition.ts';
import { next } from './job-next.ts';

/** A small search that random numbers can run. */
const definition = (change: Partial<JobDefinition> = {}): JobDefinition => ({
  algorithm: 'quadratic',
  data: {},
  fixed: {},
  seed: 7,
  retries: 1,
  space: { dimensions: [{ kind: 'continuous', name: 'x', min: 0, max: 1 }] },
  strategy: 'random',
  options: {},
  objective: { metric: 'loss', minimise: true },
  limits: { maxJobs: 4, maxParallel: 2 },
  earlyStopping: 'off',
  completion: {},
  ...change,
});
export const create = (change: Partial<JobDefinition> = {}) =>
  apply(null, { kind: 'created', at: 0, definition: definition(change) });

/** Begins everything that is due. */
export const begin = (job: Job, at = 1): Job =>
  next(job).reduce((it, action) => {
    if (action.kind !== 'start' && action.kind !== 'continue') return it;
    const { kind: _, ...rest } = action;
    return apply(it, { ...rest, kind: 'trial-started', from: 0, at });
  }, job);
