import type { Account } from '../account.ts';
import { breach, type Fault } from '../fault.ts';
import { defaultQuotas } from '../quotas.ts';
import type { CreateTuningJob } from '../tuning-request.ts';

const path = 'hyperParameterTuningJobConfig.resourceLimits';

/** AWS's words for quotas, as reported for instances (aws/amazon-sagemaker-examples#1543); what is counted is ours. */
const exceeded = (where: string, what: string, limit: number, unit: string, used: number, more: number): Fault =>
  breach(
    where,
    `The account-level service limit '${what}' is ${limit} ${unit}, with current utilization of ${used} ${unit} and a request delta of ${more} ${unit}. Please contact AWS support to request an increase for this limit.`,
    'ResourceLimitExceeded',
  );

/** Quota "Number of parallel training jobs per hyperparameter tuning job": 10, on request 100. */
export function parallelJobsAreAllowed(
  { HyperParameterTuningJobConfig: job }: CreateTuningJob,
  account?: Account,
): Fault[] {
  const { parallelTrainingJobs: most } = account?.quotas ?? defaultQuotas;
  const asked = job.ResourceLimits.MaxParallelTrainingJobs;
  if (asked <= most) return [];
  const what = 'Number of parallel training jobs per hyperparameter tuning job';
  return [exceeded(`${path}.maxParallelTrainingJobs`, what, most, 'Jobs', 0, asked)];
}

/** No more at once than in all. Words: ours. */
export function parallelJobsAreSome({ HyperParameterTuningJobConfig: job }: CreateTuningJob): Fault[] {
  const { MaxParallelTrainingJobs: parallel, MaxNumberOfTrainingJobs: jobs } = job.ResourceLimits;
  if (jobs === undefined || parallel <= jobs) return [];
  const message = `MaxParallelTrainingJobs ${parallel} must not be greater than MaxNumberOfTrainingJobs ${jobs}.`;
  return [breach(`${path}.maxParallelTrainingJobs`, message)];
}

/** Quota "Number of training jobs per hyperparameter tuning job"; the parents' jobs count too (see warm-start.ts). */
export function jobsAreAllowed({ HyperParameterTuningJobConfig: job }: CreateTuningJob, account?: Account): Fault[] {
  const { trainingJobs, trainingJobsOfRandomSearch } = account?.quotas ?? defaultQuotas;
  const most = job.Strategy === 'Random' ? trainingJobsOfRandomSearch : trainingJobs;
  const asked = job.ResourceLimits.MaxNumberOfTrainingJobs ?? 0;
  if (asked <= most) return [];
  const what = `[${job.Strategy}] Number of training jobs per hyperparameter tuning job`;
  return [exceeded(`${path}.maxNumberOfTrainingJobs`, what, most, 'Jobs', 0, asked)];
}

/** Quota "Maximum run time for a hyperparameter tuning job", 30 days; the API's shape allows 182. */
export function runtimeIsAllowed({ HyperParameterTuningJobConfig: job }: CreateTuningJob, account?: Account): Fault[] {
  const { maxRuntimeSeconds: most } = account?.quotas ?? defaultQuotas;
  const asked = job.ResourceLimits.MaxRuntimeInSeconds ?? 0;
  if (asked <= most) return [];
  const what = 'Maximum run time for a hyperparameter tuning job';
  return [exceeded(`${path}.maxRuntimeInSeconds`, what, most, 'Seconds', 0, asked)];
}

/** Quota "Number of parallel (concurrent) hyperparameter tuning jobs". */
export function tuningJobsAreAllowed(_: CreateTuningJob, account?: Account): Fault[] {
  if (!account) return [];
  const running = [...account.tuningJobs.values()].filter(({ ended }) => !ended).length;
  const { parallelTuningJobs: most } = account.quotas;
  if (running < most) return [];
  const what = 'Number of parallel (concurrent) hyperparameter tuning jobs';
  return [exceeded('hyperParameterTuningJobName', what, most, 'Jobs', running, 1)];
}

/** Words: AWS's (aws/amazon-sagemaker-examples#3353). */
export function nameIsFree({ HyperParameterTuningJobName: name }: CreateTuningJob, account?: Account): Fault[] {
  const taken = [...(account?.tuningJobs.keys() ?? [])].some((known) => known.toLowerCase() === name.toLowerCase());
  const message = `A hyperparameter tuning job with the name, ${name}, already exists. Choose a different name.`;
  return taken ? [breach('hyperParameterTuningJobName', message, 'ResourceInUse')] : [];
}
