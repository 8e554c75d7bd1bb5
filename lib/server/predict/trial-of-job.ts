import path from 'node:path';
import type { Search } from '#lib/tuning/job-definition.ts';
import { searchOf } from '#lib/tuning/job-search.ts';
import type { Db } from '../db.ts';
import { modelFile } from '../executors/kept-artefact.ts';
import { dataFolder } from '../settings.ts';
import { trialOf } from '../store/training-jobs.ts';
import { reportsThatCount } from '../store/training-jobs-told.ts';
import { findJob } from '../store/tuning-jobs.ts';
import { placeOf } from '../tuner/orders.ts';
import { type TrainingJobView, viewTrainingJob } from '../tuner/training-job-view.ts';

/** A training job of a search, with what it was asked to do. */
export interface TrialOfJob {
  view: TrainingJobView;
  search: Search;
  /** Where its model is, once it has completed. */
  model: string;
  /** The number of the job's best training job, from 1 up. */
  best: number | undefined;
  /** What it reported, by epoch; null for what was no number. */
  reports: () => { epoch: number; metric: string; value: number | null }[];
}

/** A training job by its number, from 1 up, or the best one. Undefined when the owner has no such tuning job, or it no such. */
export function trialOfJob(db: Db, owner: string, name: string, which: number | 'best'): TrialOfJob | undefined {
  const job = findJob(db, { owner, kind: 'tuning', name });
  const number = which === 'best' ? job?.state.best : which - 1;
  const row = job && number !== undefined ? trialOf(db, job.id, number) : undefined;
  if (!job || !row) return undefined;
  const search = searchOf(job.definition, row.search);
  return {
    view: viewTrainingJob(row, name, search.objective.metric),
    search,
    model: modelFile(path.join(dataFolder(), placeOf(row.id))),
    best: job.state.best === undefined ? undefined : job.state.best + 1,
    reports: () => reportsThatCount(db, row),
  };
}
