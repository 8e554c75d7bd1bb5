import { searchOf } from '../job-search.ts';
import type { JobPicture } from './job-picture.ts';

/** The picture of one of a job's searches, as if the job had no other: plots of hyperparameters need it. */
export function searchPicture({ head, trials, curves }: JobPicture, search: number): JobPicture {
  const { others: _, ...own } = head.definition;
  return {
    head: { ...head, definition: { ...own, ...searchOf(head.definition, search) } },
    trials: trials.filter((trial) => trial.search === search),
    curves,
  };
}
