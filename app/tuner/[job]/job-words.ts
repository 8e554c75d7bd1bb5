import type { Ending, Job } from '#lib/tuning/job.ts';

export const statusWords: Record<Job['status'], string> = {
  'in-progress': 'In progress',
  stopping: 'Stopping',
  deleting: 'Being deleted',
  completed: 'Completed',
  failed: 'Failed',
  stopped: 'Stopped',
  deleted: 'Deleted',
};

/** Why a job began nothing more before its budget was spent. */
export function endingInWords(ending: Ending): string {
  switch (ending.kind) {
    case 'target-reached':
      return `training job ${ending.trial + 1} reached the target`;
    case 'not-improving':
      return `the last ${ending.trials} training jobs brought no improvement of 1 %`;
    case 'converged':
      return `it converged: ${ending.trials} training jobs gained less than 1 %`;
    case 'runtime':
      return 'its time was up';
    case 'nothing-succeeded':
      return `none of the first ${ending.trials} training jobs succeeded`;
    case 'no-metric':
      return 'no training job logged the objective metric';
    case 'quota':
      return `your jobs may train ${durationInWords(1000 * ending.seconds)} in 24 hours, which are used up`;
    case 'fault':
      return ending.reason;
  }
}

/** "1 h 5 min", "3 min 20 s", "12 s", "0.4 s"; of milliseconds. */
export function durationInWords(milliseconds: number): string {
  if (milliseconds < 9950) return `${Math.max(0, Math.round(milliseconds / 100)) / 10} s`;
  const seconds = Math.round(milliseconds / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
}
