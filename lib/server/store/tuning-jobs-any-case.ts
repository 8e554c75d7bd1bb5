import { and, eq, sql } from 'drizzle-orm';
import { type TuningJobRow, tuningJobs } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';
import { findJob } from './tuning-jobs.ts';

/** An owner's tuning job by its name in whatever case: AWS takes `Digits` and `digits` for the same. */
export function findTuningJob(db: Db, owner: string, name: string): TuningJobRow | undefined {
  const exact = findJob(db, { owner, kind: 'tuning', name });
  if (exact) return exact;
  const isSame = sql`lower(${tuningJobs.name}) = ${name.toLowerCase()}`;
  const isIt = and(eq(tuningJobs.owner, owner), eq(tuningJobs.kind, 'tuning'), isSame);
  return db.select().from(tuningJobs).where(isIt).get();
}
