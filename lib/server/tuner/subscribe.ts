import { setTimeout as sleep } from 'node:timers/promises';
import { isEnded } from '#lib/tuning/job.ts';
import type { Db } from '../db.ts';
import { type NewReport, reportsSince } from '../store/training-jobs.ts';
import { findJob } from '../store/tuning-jobs.ts';
import { type TuningJobView, viewTuningJob } from './describe-job.ts';

/** What is new about a tuning job. `id` of a report goes up, so that a browser can ask for what came after it. */
export type TuningNews =
  | { kind: 'job'; job: TuningJobView }
  | { kind: 'reports'; reports: NewReport[] }
  | { kind: 'gone' };

export interface Subscription {
  signal: AbortSignal;
  /** The id of the last report that is known; 0 for all from the start. */
  after?: number;
  /** Milliseconds between two looks. */
  everyMs?: number;
}
const mostReports = 500;

/**
 * The job as it is now, and then whatever changes: its rows are read, so it does not matter which process trains. Ends
 * after the job has ended, when it is gone, or when the signal says so; another's job is gone.
 */
export async function* subscribe(
  db: Db,
  owner: string,
  name: string,
  { signal, after = 0, everyMs = 250 }: Subscription,
): AsyncGenerator<TuningNews> {
  let revision = -1;
  let last = after;
  while (!signal.aborted) {
    const row = findJob(db, { owner, kind: 'tuning', name });
    if (!row) return yield { kind: 'gone' };
    const reports = reportsSince(db, row.id, last, mostReports);
    if (reports.length > 0) yield { kind: 'reports', reports };
    last = reports.at(-1)?.id ?? last;
    if (row.revision !== revision) yield { kind: 'job', job: viewTuningJob(db, row) };
    revision = row.revision;
    if (reports.length === mostReports) continue;
    if (isEnded(row)) return;
    await sleep(everyMs, undefined, { signal }).catch(() => {});
  }
}
