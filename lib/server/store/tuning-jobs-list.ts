import { and, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { type TuningJobRow, tuningJobs } from '#drizzle/schema.ts';
import type { Filters, Listed, Page, Sort } from '#lib/tuning/listing.ts';
import type { Db } from '../db.ts';
import { filtered, paged, placed } from './tuning-jobs-page.ts';

export interface TuningJobFilters extends Filters {
  status?: TuningJobRow['status'];
}
export type TuningJobSort = Sort<'name' | 'created' | 'status'>;

const keys: Record<TuningJobSort['by'], SQL> = {
  name: sql`${tuningJobs.name}`,
  created: sql`${tuningJobs.createdAt}`,
  status: sql`${tuningJobs.status}`,
};

/** An owner's tuning jobs, a page at a time. Throws RangeError for a page that does not exist. */
export function pageOfTuningJobs(
  db: Db,
  owner: string,
  { status, ...filters }: TuningJobFilters,
  { by, isDescending }: TuningJobSort,
  { limit, after }: Page,
): Listed<TuningJobRow> {
  const key = keys[by];
  const { order, beyond } = placed(key, tuningJobs.id, isDescending, after);
  const own = [eq(tuningJobs.owner, owner), eq(tuningJobs.kind, 'tuning'), status && eq(tuningJobs.status, status)];
  const read = db
    .select({ ...getTableColumns(tuningJobs), key: sql<string | number>`${key}`.as('sort_key') })
    .from(tuningJobs)
    .where(and(...own, ...filtered(tuningJobs, filters), beyond))
    .orderBy(...order)
    .limit(limit + 1)
    .all();
  return paged<TuningJobRow>(read, limit);
}
