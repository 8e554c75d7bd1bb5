import type { JobPicture } from './job-picture.ts';

/** A job's trials as a table, in order of number; an empty cell is what is not known, or not active. */
export function trialTable({ head, trials }: Pick<JobPicture, 'head' | 'trials'>) {
  const names = head.definition.space.dimensions.map(({ name }) => name);
  const columns = ['training job', 'status', head.definition.objective.metric, ...names, 'seconds'];
  const rows = trials.map(({ name, status, objective, point, startedAt, endedAt }): (string | number)[] => [
    name,
    status,
    objective ?? '',
    ...names.map((dimension) => cell(point[dimension])),
    startedAt === null || endedAt === null ? '' : (endedAt - startedAt) / 1000,
  ]);
  return { columns, rows };
}

const cell = (value: number | string | boolean | undefined): string | number =>
  value === undefined ? '' : typeof value === 'number' ? value : String(value);
