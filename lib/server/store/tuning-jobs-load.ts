import { and, asc, eq, gt } from 'drizzle-orm';
import { type TrainingJobRow, type TuningJobRow, trainingJobs, trainingReports, tuningJobs } from '#drizzle/schema.ts';
import type { Job } from '#lib/tuning/job.ts';
import { searchOf } from '#lib/tuning/job-search.ts';
import type { JobTrial } from '#lib/tuning/job-trial.ts';
import type { Db } from '../db.ts';

/** A job as the tuner holds it; `ids` are the rows of its trials by number. */
export interface StoredJob {
  id: number;
  owner: string;
  kind: TuningJobRow['kind'];
  name: string;
  revision: number;
  job: Job;
}
export type ReportRow = Pick<typeof trainingReports.$inferSelect, 'attempt' | 'epoch' | 'metric' | 'value'>;

/** A job with its trials and what they reported, read in one snapshot; undefined when it is gone. */
export function loadJob(db: Db, id: number): StoredJob | undefined {
  return db.transaction((tx) => {
    const row = tx.select().from(tuningJobs).where(eq(tuningJobs.id, id)).get();
    if (!row) return undefined;
    const begun = and(eq(trainingJobs.tuningJob, id), gt(trainingJobs.attempt, 0));
    const trials = tx.select().from(trainingJobs).where(begun).orderBy(asc(trainingJobs.number)).all();
    const metricOf = ({ search }: TrainingJobRow) => searchOf(row.definition, search).objective.metric;
    const loaded = trials.map((trial) => asTrial(trial, reportsOf(tx, trial.id), metricOf(trial)));
    return { ...pick(row), job: asJob(row, loaded) };
  });
}

const pick = ({ id, owner, kind, name, revision }: TuningJobRow) => ({ id, owner, kind, name, revision });

const asJob = ({ definition, status, state, createdAt, endedAt }: TuningJobRow, trials: JobTrial[]): Job => ({
  definition,
  status,
  ...(state.ending && { ending: state.ending }),
  trials,
  createdAt: createdAt.getTime(),
  ...(endedAt && { endedAt: endedAt.getTime() }),
});

/** Everything that a trial reported, by epoch, of all its attempts. */
export function reportsOf(db: Pick<Db, 'select'>, trainingJob: number): ReportRow[] {
  const { attempt, epoch, metric, value } = trainingReports;
  return db
    .select({ attempt, epoch, metric, value })
    .from(trainingReports)
    .where(eq(trainingReports.trainingJob, trainingJob))
    .orderBy(asc(epoch), asc(metric), asc(attempt))
    .all();
}

/** Whether a report still counts: no later attempt began before its epoch. */
export const counts = ({ attempt, epoch }: ReportRow, starts: JobTrial['starts']): boolean =>
  starts.every((start) => start.attempt <= attempt || epoch <= start.from);

function asTrial(row: TrainingJobRow, reports: ReportRow[], metric: string): JobTrial {
  const { number, search, point, status, attempt, starts, losses, trainedMs, target, objective, stop, failureReason } =
    row;
  const valid = reports.filter((report) => counts(report, starts));
  const asReport = ({ epoch, value }: ReportRow) => ({ resource: epoch, value: value ?? Number.NaN });
  const left = reports.filter((report) => report.metric === metric && !counts(report, starts));
  const abandoned = [...Map.groupBy(left, (report) => report.attempt)];
  return {
    ...{ number, search, point, status, attempt, starts, losses, trainedMs },
    epoch: valid.at(-1)?.epoch ?? 0,
    reports: valid.filter((report) => report.metric === metric).map(asReport),
    abandoned: abandoned.map(([of, rows]) => ({ attempt: of, reports: rows.map(asReport) })),
    ...(target !== null && { target }),
    ...(objective !== null && { value: objective }),
    ...(stop && { stop }),
    ...(failureReason !== null && { failure: { reason: failureReason, retryable: row.retryable } }),
    startedAt: (row.startedAt ?? row.createdAt).getTime(),
    attemptAt: (row.attemptAt ?? row.createdAt).getTime(),
    ...(row.endedAt && { endedAt: row.endedAt.getTime() }),
  };
}
