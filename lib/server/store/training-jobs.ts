import { and, asc, eq, gt, gte, inArray, type SQL, sql, sum } from 'drizzle-orm';
import { type TrainingJobRow, trainingJobs, trainingLogs, trainingReports, tuningJobs } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';

export function findTrainingJob(db: Db, owner: string, name: string): TrainingJobRow | undefined {
  const isIt = and(eq(trainingJobs.owner, owner), eq(trainingJobs.name, name));
  return db.select().from(trainingJobs).where(isIt).get();
}

export function trialOf(db: Db, tuningJob: number, number: number): TrainingJobRow | undefined {
  const isIt = and(eq(trainingJobs.tuningJob, tuningJob), eq(trainingJobs.number, number));
  return db.select().from(trainingJobs).where(isIt).get();
}

/** Marks a training job that has not ended to be stopped; one of an own job ends that too. */
export function requestTrialStop(db: Db, { id, tuningJob }: TrainingJobRow, at: Date): void {
  db.transaction(
    (tx) => {
      const isLive = and(eq(trainingJobs.id, id), inArray(trainingJobs.status, ['running', 'lost']));
      const set = { stop: sql`coalesce(stop, 'person')`, modifiedAt: at };
      const { changes } = tx.update(trainingJobs).set(set).where(isLive).run();
      if (changes === 0 || tuningJob === null) return;
      const moved = { revision: sql`revision + 1`, modifiedAt: at };
      tx.update(tuningJobs).set(moved).where(eq(tuningJobs.id, tuningJob)).run();
    },
    { behavior: 'immediate' },
  );
}

export function removeTrainingJob(db: Db, id: number): void {
  db.delete(trainingJobs).where(eq(trainingJobs.id, id)).run();
}

export interface NewReport {
  id: number;
  trainingJob: number;
  name: string;
  number: number;
  /** Which of its job's searches the training job belongs to. */
  search: number;
  attempt: number;
  epoch: number;
  metric: string;
  value: number | null;
}

/** A tuning job's reports stored after the one with an id, in the order in which they came, `most` at the most. */
export function reportsSince(db: Db, tuningJob: number, after: number, most: number): NewReport[] {
  const { id, trainingJob, attempt, epoch, metric, value } = trainingReports;
  const { name, number, search } = trainingJobs;
  return db
    .select({ id, trainingJob, name, number, search, attempt, epoch, metric, value })
    .from(trainingJobs)
    .innerJoin(trainingReports, and(eq(trainingReports.trainingJob, trainingJobs.id), gt(id, after)))
    .where(eq(trainingJobs.tuningJob, tuningJob))
    .orderBy(asc(id))
    .limit(most)
    .all();
}

export function lastReportId(db: Db): number {
  return (
    db
      .select({ last: sql<number>`coalesce(max(${trainingReports.id}), 0)` })
      .from(trainingReports)
      .get()?.last ?? 0
  );
}

export function addLog(db: Db, trainingJob: number, text: string, at: Date): void {
  db.insert(trainingLogs).values({ trainingJob, text, at }).run();
}

/** Chunks of a log after the one with an id, `most` at the most. */
export function logSince(db: Db, trainingJob: number, after: number, most: number) {
  return db
    .select({ id: trainingLogs.id, text: trainingLogs.text, at: trainingLogs.at })
    .from(trainingLogs)
    .where(and(eq(trainingLogs.trainingJob, trainingJob), gt(trainingLogs.id, after)))
    .orderBy(asc(trainingLogs.id))
    .limit(most)
    .all();
}

/**
 * Seconds that an owner's training jobs trained in the time before a moment: all that those trained that were created
 * in it, and what each attempt that still runs has trained in it.
 */
export function secondsTrained(db: Db, owner: string, now: Date, spanMs: number): number {
  const { createdAt, trainedMs, attemptAt, status } = trainingJobs;
  const at = now.getTime();
  const still = sql<number>`max(0, min(${spanMs}, ${at} - ${attemptAt}))`;
  const sumOf = (ms: SQL<number> | typeof trainedMs, isIts: SQL): number => {
    const isOwn = and(eq(trainingJobs.owner, owner), isIts);
    const all = { ms: sum(ms) };
    return Number(db.select(all).from(trainingJobs).where(isOwn).get()?.ms ?? 0);
  };
  // Two questions, because each has an index of its own.
  const before = sumOf(trainedMs, gte(createdAt, new Date(at - spanMs)));
  return (before + sumOf(still, eq(status, 'running'))) / 1000;
}

/** Milliseconds that a tuning job's trials have trained. */
export function trainedMsOf(db: Db, tuningJob: number): number {
  const isIts = eq(trainingJobs.tuningJob, tuningJob);
  return Number(
    db
      .select({ ms: sum(trainingJobs.trainedMs) })
      .from(trainingJobs)
      .where(isIts)
      .get()?.ms ?? 0,
  );
}

/** An owner's tuning and training jobs that have not ended. */
export function unfinishedOf(db: Db, owner: string): number {
  const isIts = and(eq(tuningJobs.owner, owner), sql`${tuningJobs.endedAt} is null`);
  return db.select({ jobs: sql<number>`count(*)` }).from(tuningJobs).where(isIts).get()?.jobs ?? 0;
}
