import type { Job } from './job.ts';
import { isHalved, isLive, type JobTrial } from './job-trial.ts';

/** How many trials stand where, in AWS's words: each of the two groups adds up to the number of trials. */
export interface Counters {
  training: {
    completed: number;
    inProgress: number;
    /** Their workers died, more often than the job retries. */
    retryableError: number;
    nonRetryableError: number;
    stopped: number;
  };
  /** Whether an objective is known, is to come, or never will be. */
  objective: { succeeded: number; pending: number; failed: number };
}

export function counters({ trials }: Pick<Job, 'trials'>): Counters {
  const count = (holds: (trial: JobTrial) => boolean) => trials.filter(holds).length;
  const isKnown = (trial: JobTrial) => !isLive(trial) && Number.isFinite(trial.value);
  return {
    training: {
      completed: count(({ status }) => status === 'completed'),
      inProgress: count(isLive),
      retryableError: count(({ status, failure }) => status === 'failed' && failure?.retryable === true),
      nonRetryableError: count(({ status, failure }) => status === 'failed' && failure?.retryable !== true),
      stopped: count(({ status }) => status === 'stopped'),
    },
    objective: {
      succeeded: count(isKnown),
      pending: count(isLive),
      failed: count((trial) => !isLive(trial) && !isKnown(trial)),
    },
  };
}

/**
 * The trial with the best objective among those of all algorithms that ended by themselves; the earliest of equals. While
 * there is none, among those that successive halving holds, which have no finished model.
 */
export function bestTrial({ trials, definition }: Job): JobTrial | undefined {
  const sign = definition.objective.minimise ? 1 : -1;
  const judged = trials.filter(({ value }) => Number.isFinite(value));
  const completed = judged.filter(({ status }) => status === 'completed');
  const ranked = completed.length > 0 ? completed : judged.filter(isHalved);
  return ranked.sort((a, b) => sign * (a.value ?? 0) - sign * (b.value ?? 0) || a.number - b.number)[0];
}
