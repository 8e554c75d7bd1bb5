import type { NewJob } from '#lib/sagemaker/operation.ts';
import { AwsError } from '#lib/sagemaker/operation-error.ts';
import type { Db } from '../db.ts';
import { unfinishedJobs } from '../store/tuning-jobs.ts';
import { createTrainingJob, createTuningJob } from '../tuner/create-job.ts';
import type { Quotas } from '../tuner/quotas.ts';
import { overQuota } from './over-quota.ts';

export interface Limits {
  quotas: Quotas;
  /** Unfinished jobs of all users; beyond them AWS's throttling answers. */
  queue: number;
}

/** Stores a job. Throws ThrottlingException, ResourceLimitExceeded or ResourceInUse; then nothing is stored. */
export function createJob(db: Db, owner: string, job: NewJob, { quotas, queue }: Limits, now: Date): void {
  if (unfinishedJobs(db).length >= queue) throw new AwsError('ThrottlingException', 'Rate exceeded');
  const creation = { now, quotas };
  const created =
    job.kind === 'tuning'
      ? createTuningJob(db, { ...job, owner }, creation)
      : createTrainingJob(db, { ...job, owner }, creation);
  if (created.outcome === 'over quota') throw overQuota(created);
  if (created.outcome === 'name taken') throw new AwsError('ResourceInUse', taken[job.kind](job.name));
}

const taken = {
  tuning: (name: string) =>
    `A hyperparameter tuning job with the name, ${name}, already exists. Choose a different name.`,
  training: () => 'Job name must be unique within an AWS account and region, and a job with this name already exists',
};
