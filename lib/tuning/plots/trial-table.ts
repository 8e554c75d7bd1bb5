import type { JobPicture } from './job-picture.ts';
import { metricOf, searchedNames } from './search-names.ts';
import { trainedMs } from './segments-of.ts';
import { toldTrials } from './told-trials.ts';

/**
 * A job's trials as a table, in order of number; an empty cell is what is not known, or not active. With several
 * algorithms it tells of each trial which one it is.
 */
export function trialTable(picture: Pick<JobPicture, 'head' | 'trials'>) {
  const { definition } = picture.head;
  const names = searchedNames(definition);
  const isSeveral = (definition.others ?? []).length > 0;
  const which = isSeveral ? ['definition', 'algorithm'] : [];
  const columns = ['training job', ...which, 'status', metricOf(definition), ...names, 'seconds'];
  const rows = toldTrials(picture).map(({ name, status, objective, point, ...trial }): (string | number)[] => [
    name,
    ...(isSeveral ? [trial.definition ?? '', trial.algorithm] : []),
    status,
    objective ?? '',
    ...names.map((dimension) => cell(point[dimension])),
    seconds(trainedMs(trial)),
  ]);
  return { columns, rows };
}

const seconds = (ms: number | null): number | string => (ms === null ? '' : ms / 1000);

const cell = (value: number | string | boolean | undefined): string | number =>
  value === undefined ? '' : typeof value === 'number' ? value : String(value);
