import type { Account, KnownTuningJob } from '#lib/sagemaker/account.ts';
import { trainingStatus } from '#lib/sagemaker/operations/training-status.ts';
import { defaultQuotas } from '#lib/sagemaker/quotas.ts';
import type { CreateTuningJob } from '#lib/sagemaker/tuning-request.ts';
import type { Db } from '../db.ts';
import { findTrainingJob } from '../store/training-jobs.ts';
import { findTuningJob } from '../store/tuning-jobs-any-case.ts';
import type { Quotas } from '../tuner/quotas.ts';

/**
 * What the rules of a request need to know of its user's jobs: those that it names, not all that there are. How many may
 * run is asked when the job is stored.
 */
export function accountOf(
  db: Db,
  owner: string,
  { parallel, trials }: Quotas,
  names: { tuning: readonly string[]; training: readonly string[] },
): Account {
  const tuning = names.tuning.flatMap((name) => findTuningJob(db, owner, name) ?? []);
  const training = names.training.flatMap((name) => findTrainingJob(db, owner, name) ?? []);
  return {
    tuningJobs: new Map(tuning.map((job) => [job.name, known(job)])),
    trainingJobs: new Map(training.map((job) => [job.name, trainingStatus(job)])),
    quotas: {
      ...defaultQuotas,
      parallelTrainingJobs: parallel,
      trainingJobs: trials,
      trainingJobsOfRandomSearch: trials,
    },
  };
}

function known({ request, endedAt, state }: NonNullable<ReturnType<typeof findTuningJob>>): KnownTuningJob {
  const launched = Object.values(state.counters.training).reduce((sum, jobs) => sum + jobs, 0);
  // Only this API stores tuning jobs with requests that it has validated.
  return { request: request as CreateTuningJob, ended: endedAt !== null, launched };
}
