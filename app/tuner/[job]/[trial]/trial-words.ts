import type { TrainingJobView } from '#lib/server/tuner/training-job-view.ts';

/** What has become of a training job, and why it ended. */
export function trialInWords({ stage, stop, failureReason, attempt, lacksMetric }: TrainingJobView): string {
  switch (stage) {
    case 'starting':
      return 'Waits for a free place to train.';
    case 'training':
      return attempt > 1 ? `In progress, attempt ${attempt}.` : 'In progress.';
    case 'restarting':
      return 'Lost its worker, and waits to go on from its last checkpoint.';
    case 'stopping':
      return 'Stopping at the end of its epoch.';
    case 'max-runtime-exceeded':
      return 'Stopped: its time was up.';
    case 'completed':
      return lacksMetric ? 'Completed, but its log does not hold the objective metric.' : 'Completed.';
    case 'failed':
      return `Failed: ${failureReason ?? 'it gave no reason.'}`;
    case 'stopped':
      if (stop === 'halving') return 'Stopped by Hyperband at this epoch: others were better with as many epochs.';
      return stop === 'early-stopping'
        ? 'Stopped early: others were better at the same epoch.'
        : 'Stopped before its end, with its tuning job or by request.';
  }
}

/** Why a training job has no model to try or to take away. */
export function noModelInWords({ status }: Pick<TrainingJobView, 'status'>): string {
  switch (status) {
    case 'in-progress':
    case 'stopping':
      return 'It still trains. Its model can be tried here once it has completed.';
    case 'stopped':
      return 'It was stopped before its end, so it left no finished model.';
    case 'failed':
      return 'It failed, so it left no model.';
    case 'completed':
      return 'Its model is not on this machine: it was deleted, or another machine trained it and has kept it.';
  }
}
