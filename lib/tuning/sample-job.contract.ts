// Jobs that the suites of tests drive.
import { apply, type Job } from './job.ts';
import type { JobDefinition, Search } from './job-definition.ts';
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

/** A further algorithm, which searches the hyperparameter `name` over the range that begins at `min` and is 1 wide. */
export const search = (name: string, min: number, change: Partial<Search> = {}): Search => ({
  ...{ name, algorithm: name, data: {}, fixed: {}, retries: 1, options: {} },
  space: { dimensions: [{ kind: 'continuous', name, min, max: min + 1 }] },
  objective: { metric: 'loss', minimise: true },
  ...change,
});

/** Begins everything that is due. */
export const begin = (job: Job, at = 1): Job =>
  next(job).reduce((it, action) => {
    if (action.kind !== 'start' && action.kind !== 'continue') return it;
    const { kind: _, ...rest } = action;
    return apply(it, { ...rest, kind: 'trial-started', from: 0, at });
  }, job);
