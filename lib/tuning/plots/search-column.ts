import type { JobHead } from './job-picture.ts';
import { searchNames } from './search-names.ts';

/** The column of a table that tells a trial's definition; a job with one algorithm has none. */
export function searchColumn({ definition }: Pick<JobHead, 'definition'>) {
  const names = (definition.others ?? []).length > 0 ? searchNames(definition) : [];
  return {
    heading: names.length > 0 ? ['definition'] : [],
    cell: (search: number): string[] => names.slice(search, search + 1),
  };
}
