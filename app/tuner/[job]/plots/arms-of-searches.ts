import type { JobHead } from '#lib/tuning/plots/job-picture.ts';

const firstArm = 1;
const most = 3;

/** The colour of each algorithm where there are several, but not so many that colours would repeat; else null. */
export function armsOfSearches({ definition: { others = [] } }: JobHead): readonly number[] | null {
  const searches = 1 + others.length;
  return searches > 1 && searches <= most ? Array.from({ length: searches }, (_, search) => firstArm + search) : null;
}

/** The colour of an algorithm's trials; with one algorithm, or many, all have the same. */
export const armOfSearch = (head: JobHead, search: number): number => armsOfSearches(head)?.[search] ?? firstArm;
