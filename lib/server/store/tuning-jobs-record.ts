import { and, eq, sql } from 'drizzle-orm';
import { trainingJobs, trainingReports, tuningJobs } from '#drizzle/schema.ts';
import { isEnded, type Job } from '#lib/tuning/job.ts';
import { bestTrial, counters } from '#lib/tuning/job-counters.ts';
import type { JobEvent } from '#lib/tuning/job-event.ts';
import type { JobTrial } from '#lib/tuning/job-trial.ts';
import type { Db } from '../db.ts';
import { failureOf, trialRow } from './training-jobs-row.ts';
import type { StoredJob } from './tuning-jobs-load.ts';

type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

/** Somebody else changed the job since it was read. */
export class Moved extends Error {
  override name = 'Moved';
}

/**
 * Stores what one event changed, in one transaction, and gives back the job as stored. A report is appended and rewrites
 * no row; any other change raises the revision. Throws Moved, having changed nothing, when the revision is no longer
 * the one that was read.
 */
export function recordEvent(db: Db, stored: StoredJob, after: Job, event: JobEvent): StoredJob {
  const { id, revision, job: before } = stored;
  if (after === before) return stored;
  return db.transaction(
    (tx) => {
      const now = tx.select({ revision: tuningJobs.revision }).from(tuningJobs).where(eq(tuningJobs.id, id)).get();
      if (now?.revision !== revision)
        throw new Moved(`Tuning job ${id} was read at ${revision}, it is at ${now?.revision}`);
      const at = new Date(event.at);
      if (event.kind === 'report') addReports(tx, id, event, at);
      const changed = after.trials.filter((trial) => differs(before.trials[trial.number], trial));
      for (const trial of changed) writeTrial(tx, stored, after, trial, at);
      const isSame = changed.length === 0 && after.status === before.status && after.ending === before.ending;
      if (isSame) return { ...stored, job: after };
      writeJob(tx, id, after, at);
      return { ...stored, revision: revision + 1, job: after };
    },
    { behavior: 'immediate' },
  );
}

/** Whether anything but its reports changed. */
function differs(before: JobTrial | undefined, { status, attempt, stop, losses }: JobTrial): boolean {
  if (!before) return true;
  return status !== before.status || attempt !== before.attempt || stop !== before.stop || losses !== before.losses;
}

function addReports(tx: Tx, id: number, event: Extract<JobEvent, { kind: 'report' }>, at: Date): void {
  const { trial, attempt, epoch, metrics } = event;
  const trainingJob = idOf(tx, id, trial);
  const rows = Object.entries(metrics).map(([metric, value]) => ({
    ...{ trainingJob, attempt, epoch, metric, at },
    value: Number.isFinite(value) ? value : null,
  }));
  if (rows.length > 0) tx.insert(trainingReports).values(rows).run();
}

function idOf(tx: Tx, tuningJob: number, number: number): number {
  const isIt = and(eq(trainingJobs.tuningJob, tuningJob), eq(trainingJobs.number, number));
  const row = tx.select({ id: trainingJobs.id }).from(trainingJobs).where(isIt).get();
  if (!row) throw new Error(`Tuning job ${tuningJob} has no trial ${number}`);
  return row.id;
}

function writeTrial(tx: Tx, stored: StoredJob, { definition }: Job, trial: JobTrial, at: Date): void {
  const row = trialRow(stored, definition, trial, at);
  const { createdAt: _, ...change } = row;
  const { id } = tx
    .insert(trainingJobs)
    .values(row)
    .onConflictDoUpdate({ target: [trainingJobs.tuningJob, trainingJobs.number], set: change })
    .returning({ id: trainingJobs.id })
    .get();
  if (trial.endedAt === undefined) return;
  const latest = tx.all<{ metric: string; value: number | null }>(
    sql`select metric, value, max(epoch * 10000 + attempt) from training_reports where training_job = ${id} and epoch <= ${trial.epoch} group by metric`,
  );
  const metrics = Object.fromEntries(latest.map(({ metric, value }) => [metric, value]));
  tx.update(trainingJobs).set({ metrics }).where(eq(trainingJobs.id, id)).run();
}

function writeJob(tx: Tx, id: number, job: Job, at: Date): void {
  const { status, ending } = job;
  const best = bestTrial(job)?.number;
  const state = { ...(ending && { ending }), counters: counters(job), ...(best !== undefined && { best }) };
  const failureReason = failureOf(job);
  const endedAt = isEnded(job) ? at : null;
  tx.update(tuningJobs)
    .set({ status, state, failureReason, endedAt, modifiedAt: at, revision: sql`revision + 1` })
    .where(eq(tuningJobs.id, id))
    .run();
  const neverBegan = and(eq(trainingJobs.tuningJob, id), eq(trainingJobs.attempt, 0));
  if (endedAt) tx.update(trainingJobs).set({ status: 'stopped', endedAt, modifiedAt: at }).where(neverBegan).run();
}
