import type { Counters } from '#lib/tuning/job-counters.ts';

/** What has become of a job's training jobs, as `6 completed, 1 failed of 20`; what there is none of is left out. */
export function countsInWords({ training }: Counters, most: number): string {
  const { completed, inProgress, stopped, nonRetryableError, retryableError } = training;
  const counts = [
    [completed, 'completed'],
    [inProgress, 'in progress'],
    [stopped, 'stopped'],
    [nonRetryableError + retryableError, 'failed'],
  ] as const;
  const said = counts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []));
  return `${said.join(', ') || 'none begun'} of ${most}`;
}
