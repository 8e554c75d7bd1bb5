import type { Trial } from '#lib/search/strategy.ts';
import type { JobDefinition, Search } from './job-definition.ts';

/** What a job searches, one for each of its algorithms; trials name their search by its place here. */
export function searchesOf({ limits, others = [], ...first }: JobDefinition): Search[] {
  const { maxTrialSeconds } = limits;
  return [{ ...first, ...(maxTrialSeconds !== undefined && { maxTrialSeconds }) }, ...others];
}

/** Throws RangeError for a search that the job does not have. */
export function searchOf(definition: JobDefinition, search: number): Search {
  const found = searchesOf(definition)[search];
  if (!found) throw new RangeError(`The job has no search ${search}`);
  return found;
}

/**
 * The trials of one search as its strategy knows them: numbered from 0 up among themselves. `numbers` are those that
 * they have in the job.
 */
export function trialsOfSearch<T extends Pick<Trial, 'number'> & { search: number }>(
  trials: readonly T[],
  search: number,
): { own: T[]; numbers: number[] } {
  const mine = trials.filter((trial) => trial.search === search);
  return { own: mine.map((trial, number) => ({ ...trial, number })), numbers: mine.map(({ number }) => number) };
}
