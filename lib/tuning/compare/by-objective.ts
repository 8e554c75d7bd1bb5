import type { ComparedJob } from './compared-job.ts';

/** The jobs that share an axis: those of one metric and one direction, in the order in which they were named. */
export function byObjective<Job extends Pick<ComparedJob, 'objective'>>(jobs: readonly Job[]): Job[][] {
  const groups = Map.groupBy(jobs, ({ objective }) => `${objective.minimise} ${objective.metric}`);
  return [...groups.values()];
}
