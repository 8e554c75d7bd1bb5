import type { TuningRecord } from '../operation.ts';

/** The two groups of counters of a tuning job. */
export function countersOf({ state: { counters } }: TuningRecord) {
  const { training, objective } = counters;
  return {
    TrainingJobStatusCounters: {
      Completed: training.completed,
      InProgress: training.inProgress,
      RetryableError: training.retryableError,
      NonRetryableError: training.nonRetryableError,
      Stopped: training.stopped,
    },
    ObjectiveStatusCounters: {
      Succeeded: objective.succeeded,
      Pending: objective.pending,
      Failed: objective.failed,
    },
  };
}
