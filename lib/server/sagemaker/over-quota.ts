import { AwsError } from '#lib/sagemaker/operation-error.ts';
import type { Exceeded } from '../tuner/quotas.ts';

const quotas: Record<Exceeded['quota'], { what: string; unit: string }> = {
  jobs: { what: 'Number of unfinished tuning and training jobs', unit: 'Jobs' },
  parallel: { what: 'Number of parallel training jobs per hyperparameter tuning job', unit: 'Jobs' },
  trials: { what: 'Number of training jobs per hyperparameter tuning job', unit: 'Jobs' },
  secondsADay: { what: 'Seconds of training in 24 hours', unit: 'Seconds' },
};

/** A quota used up, in AWS's words. */
export function overQuota({ quota, limit, wanted }: Exceeded): AwsError {
  const { what, unit } = quotas[quota];
  const message = `The account-level service limit '${what}' is ${limit} ${unit}, with a request for ${Math.ceil(wanted)} ${unit}. Please contact AWS support to request an increase for this limit.`;
  return new AwsError('ResourceLimitExceeded', message);
}
