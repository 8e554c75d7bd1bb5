import { searchesOf } from '../job-search.ts';
import type { JobPicture, TrialPicture } from './job-picture.ts';

/** A job's trials as a file tells them: each with its algorithm, and with its definition's name where there is one. */
export function toldTrials({
  head,
  trials,
}: Pick<JobPicture, 'head' | 'trials'>): (Omit<TrialPicture, 'search'> & { algorithm: string; definition?: string })[] {
  const searches = searchesOf(head.definition);
  return trials.map(({ search, ...trial }) => {
    const { name, algorithm = '' } = searches[search] ?? {};
    return { ...trial, algorithm, ...(name !== undefined && { definition: name }) };
  });
}
