import type { TrainingJobRow, TuningJobRow } from '#drizzle/schema.ts';
import type { Ending } from '#lib/tuning/job.ts';
import { searchOf } from '#lib/tuning/job-search.ts';
import type { Listed, Page, TrainingSort } from '#lib/tuning/listing.ts';
import type { Db } from '../db.ts';
import { pageOfTrainingJobs, type TrainingJobFilters } from '../store/training-jobs-list.ts';
import { findJob, jobName } from '../store/tuning-jobs.ts';
import { pageOfTuningJobs, type TuningJobFilters, type TuningJobSort } from '../store/tuning-jobs-list.ts';
import { type TrainingJobView, viewTrainingJob } from './training-job-view.ts';

/** A tuning job in a list. */
export type TuningJobSummary = Omit<TuningJobRow, 'id' | 'kind' | 'state' | 'request'> & {
  counters: TuningJobRow['state']['counters'];
  /** Why it began nothing more before its budget was spent. */
  ending?: Ending;
};

/** An owner's tuning jobs, a page at a time. Throws RangeError for a page that no page named as the next. */
export function listTuningJobs(
  db: Db,
  owner: string,
  filters: TuningJobFilters,
  sort: TuningJobSort,
  page: Page,
): Listed<TuningJobSummary> {
  const { rows, next } = pageOfTuningJobs(db, owner, filters, sort, page);
  const summaries = rows.map(({ id: _, kind: __, state, request: ___, ...row }) => ({
    ...row,
    counters: state.counters,
    ...(state.ending && { ending: state.ending }),
  }));
  return { rows: summaries, next };
}

/** An owner's training jobs of all kinds, a page at a time. Throws RangeError as above. */
export function listTrainingJobs(
  db: Db,
  owner: string,
  filters: Omit<TrainingJobFilters, 'tuningJob'>,
  sort: TrainingSort,
  page: Page,
): Listed<TrainingJobView> {
  const { rows, next } = pageOfTrainingJobs(db, owner, filters, sort, page);
  const names = new Map<number, string | undefined>();
  const nameOf = (id: number | null) => {
    if (id === null) return undefined;
    if (!names.has(id)) {
      const job = jobName(db, id);
      names.set(id, job?.kind === 'tuning' ? job.name : undefined);
    }
    return names.get(id);
  };
  return { rows: rows.map((row) => viewTrainingJob(row, nameOf(row.tuningJob))), next };
}

/** The trials of one tuning job, a page at a time; undefined when the owner has no such job. */
export function listTrainingJobsOf(
  db: Db,
  owner: string,
  tuningJobName: string,
  filters: Pick<TrainingJobFilters, 'status'>,
  sort: TrainingSort,
  page: Page,
): Listed<TrainingJobView> | undefined {
  const job = findJob(db, { owner, kind: 'tuning', name: tuningJobName });
  if (!job) return undefined;
  const { rows, next } = pageOfTrainingJobs(db, owner, { ...filters, tuningJob: job.id }, sort, page);
  const metricOf = ({ search }: TrainingJobRow) => searchOf(job.definition, search).objective.metric;
  return { rows: rows.map((row) => viewTrainingJob(row, tuningJobName, metricOf(row))), next };
}
