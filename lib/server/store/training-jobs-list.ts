import { and, eq, getTableColumns, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { type TrainingJobRow, trainingJobs } from '#drizzle/schema.ts';
import type { Filters, Listed, Page, TrainingFilterStatus, TrainingSort } from '#lib/tuning/listing.ts';
import type { Db } from '../db.ts';
import { filtered, paged, placed } from './tuning-jobs-page.ts';

export interface TrainingJobFilters extends Filters {
  /** Trials of one tuning job only. */
  tuningJob?: number;
  status?: TrainingFilterStatus;
}

const { name, createdAt, modifiedAt, status, stop, objective, tuningJob } = trainingJobs;

function keyOf({ by, isDescending }: TrainingSort): SQL {
  const none = isDescending ? sql`-9e999` : sql`9e999`;
  const keys = {
    name: sql`${name}`,
    created: sql`${createdAt}`,
    modified: sql`${modifiedAt}`,
    status: sql`${status}`,
    objective: sql`coalesce(${objective}, ${none})`,
  };
  return keys[by];
}

function isAt(wanted: TrainingJobFilters['status']): SQL | undefined {
  const isLive = inArray(status, ['running', 'lost']);
  if (wanted === 'in-progress') return and(isLive, isNull(stop));
  if (wanted === 'stopping') return and(isLive, isNotNull(stop));
  return wanted && eq(status, wanted);
}

/** An owner's training jobs, or the trials of one job, a page at a time. Throws RangeError for no page. */
export function pageOfTrainingJobs(
  db: Db,
  owner: string,
  { status: wanted, tuningJob: of, ...filters }: TrainingJobFilters,
  sort: TrainingSort,
  { limit, after }: Page,
): Listed<TrainingJobRow> {
  const key = keyOf(sort);
  const { order, beyond } = placed(key, trainingJobs.id, sort.isDescending, after);
  const own = [eq(trainingJobs.owner, owner), of === undefined ? undefined : eq(tuningJob, of), isAt(wanted)];
  const read = db
    .select({ ...getTableColumns(trainingJobs), key: sql<string | number>`${key}`.as('sort_key') })
    .from(trainingJobs)
    .where(and(...own, ...filtered(trainingJobs, filters), beyond))
    .orderBy(...order)
    .limit(limit + 1)
    .all();
  return paged<TrainingJobRow>(read, limit);
}
