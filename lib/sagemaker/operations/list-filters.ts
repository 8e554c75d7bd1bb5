import type { Filters } from '#lib/tuning/listing.ts';
import { present } from './present.ts';

interface Asked {
  NameContains?: string;
  CreationTimeAfter?: number;
  CreationTimeBefore?: number;
  LastModifiedTimeAfter?: number;
  LastModifiedTimeBefore?: number;
}

/** The filters that both kinds of jobs share; times are seconds since 1970. */
export function listFilters(asked: Asked): Filters {
  return present({
    nameContains: asked.NameContains,
    createdAfter: moment(asked.CreationTimeAfter),
    createdBefore: moment(asked.CreationTimeBefore),
    modifiedAfter: moment(asked.LastModifiedTimeAfter),
    modifiedBefore: moment(asked.LastModifiedTimeBefore),
  });
}

const farthestMs = 8.64e15;
const moment = (seconds: number | undefined): Date | undefined =>
  seconds === undefined ? undefined : new Date(Math.max(-farthestMs, Math.min(farthestMs, seconds * 1000)));
