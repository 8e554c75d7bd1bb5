import type { TrainingJobRow, TuningJobRow } from '#drizzle/schema.ts';
import { searchOf } from '#lib/tuning/job-search.ts';
import type { Db } from '../db.ts';
import { findTrainingJob, trialOf } from '../store/training-jobs.ts';
import { findJob, jobName } from '../store/tuning-jobs.ts';
import { secondsOf, type TrainingJobView, viewTrainingJob } from './training-job-view.ts';

/** A tuning job as the API and the pages show it. */
export interface TuningJobView extends Omit<TuningJobRow, 'id' | 'kind' | 'state'> {
  counters: TuningJobRow['state']['counters'];
  /** Why it began nothing more before its budget was spent. */
  ending?: NonNullable<TuningJobRow['state']['ending']>;
  best?: TrainingJobView;
  /** Seconds that its trials have trained, those of running attempts not counted. */
  trainedSeconds: number;
}

/** Undefined when the owner has no such tuning job. */
export function describeTuningJob(db: Db, owner: string, name: string): TuningJobView | undefined {
  const row = findJob(db, { owner, kind: 'tuning', name });
  return row && viewTuningJob(db, row);
}

export function viewTuningJob(db: Db, { id, kind: _, state, ...row }: TuningJobRow): TuningJobView {
  const best = state.best === undefined ? undefined : trialOf(db, id, state.best);
  return {
    ...row,
    counters: state.counters,
    ...(state.ending && { ending: state.ending }),
    ...(best && { best: viewTrainingJob(best, row.name) }),
    trainedSeconds: secondsOf(db, id),
  };
}

/** A training job of a search or one of its own; `definition` and `request` are those of the job that it belongs to. */
export function describeTrainingJob(
  db: Db,
  owner: string,
  name: string,
): (TrainingJobView & Partial<Pick<TuningJobRow, 'definition' | 'request'>>) | undefined {
  const row: TrainingJobRow | undefined = findTrainingJob(db, owner, name);
  if (!row) return undefined;
  const job = row.tuningJob === null ? undefined : jobName(db, row.tuningJob);
  const metric = job && searchOf(job.definition, row.search).objective.metric;
  const view = viewTrainingJob(row, job?.kind === 'tuning' ? job.name : undefined, metric);
  return { ...view, ...(job && { definition: job.definition, request: job.request }) };
}
