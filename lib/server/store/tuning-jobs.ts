import { and, eq, isNull, sql } from 'drizzle-orm';
import { type TuningJobRow, trainingJobs, tuningJobs } from '#drizzle/schema.ts';
import { counters } from '#lib/tuning/job-counters.ts';
import type { JobDefinition } from '#lib/tuning/job-definition.ts';
import type { Db } from '../db.ts';

export interface NewJob {
  owner: string;
  kind: 'tuning' | 'training';
  name: string;
  request: unknown;
  definition: JobDefinition;
  at: Date;
}
export type JobName = Pick<NewJob, 'owner' | 'kind' | 'name'>;

/** Stores a job that has not begun; null when its owner has one of this kind and name. */
export function addJob(db: Db, { at, ...job }: NewJob): number | null {
  const state = { counters: counters({ trials: [] }) };
  return db.transaction(
    (tx) => {
      const isTaken =
        job.kind === 'training' && tx.select({ id: trainingJobs.id }).from(trainingJobs).where(named(job)).get();
      if (isTaken) return null;
      const row = { ...job, status: 'in-progress' as const, state, createdAt: at, modifiedAt: at };
      const added = tx.insert(tuningJobs).values(row).onConflictDoNothing().returning({ id: tuningJobs.id }).get();
      if (!added) return null;
      if (job.kind === 'training')
        tx.insert(trainingJobs)
          .values(onlyTrial(job, added.id, at))
          .run();
      return added.id;
    },
    { behavior: 'immediate' },
  );
}

const named = ({ owner, name }: JobName) => and(eq(trainingJobs.owner, owner), eq(trainingJobs.name, name));

/** A training job is there from its creation on; attempt 0 says that it has not begun. */
const onlyTrial = ({ owner, name, definition }: JobName & Pick<NewJob, 'definition'>, tuningJob: number, at: Date) => ({
  ...{ owner, name, tuningJob, number: 0, attempt: 0, point: {}, hyperparameters: { ...definition.fixed } },
  ...{ status: 'lost' as const, starts: [], losses: 0, trainedMs: 0, createdAt: at, modifiedAt: at },
});

export function findJob(db: Db, { owner, kind, name }: JobName): TuningJobRow | undefined {
  const isIt = and(eq(tuningJobs.owner, owner), eq(tuningJobs.kind, kind), eq(tuningJobs.name, name));
  return db.select().from(tuningJobs).where(isIt).get();
}

/** Every job that is to be worked on, the oldest first. */
export function unfinishedJobs(db: Db): Pick<TuningJobRow, 'id' | 'revision'>[] {
  return db
    .select({ id: tuningJobs.id, revision: tuningJobs.revision })
    .from(tuningJobs)
    .where(isNull(tuningJobs.endedAt))
    .orderBy(tuningJobs.id)
    .all();
}

/** The job that a training job belongs to. */
export function jobName(db: Db, id: number) {
  const { kind, name, definition, request } = tuningJobs;
  return db.select({ kind, name, definition, request }).from(tuningJobs).where(eq(tuningJobs.id, id)).get();
}

export function isUnfinished(db: Db, id: number | null): boolean {
  if (id === null) return false;
  const isIt = and(eq(tuningJobs.id, id), isNull(tuningJobs.endedAt));
  return db.select({ id: tuningJobs.id }).from(tuningJobs).where(isIt).get() !== undefined;
}

/** Marks an unfinished job to be stopped, or stopped and then deleted; one that is so already stays as it is. */
export function requestEnd(db: Db, id: number, status: 'stopping' | 'deleting', at: Date): void {
  const mayBecome = status === 'stopping' ? sql`status = 'in-progress'` : sql`status in ('in-progress', 'stopping')`;
  db.update(tuningJobs)
    .set({ status, modifiedAt: at, revision: sql`revision + 1` })
    .where(and(eq(tuningJobs.id, id), isNull(tuningJobs.endedAt), mayBecome))
    .run();
}

/** Takes a job away; the training jobs of a search stay, a training job goes with its reports and logs. */
export function removeJob(db: Db, id: number): void {
  db.transaction(
    (tx) => {
      const kind = tx.select({ kind: tuningJobs.kind }).from(tuningJobs).where(eq(tuningJobs.id, id)).get()?.kind;
      if (kind === 'training') tx.delete(trainingJobs).where(eq(trainingJobs.tuningJob, id)).run();
      tx.delete(tuningJobs).where(eq(tuningJobs.id, id)).run();
    },
    { behavior: 'immediate' },
  );
}
