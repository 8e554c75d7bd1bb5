import type { Resource } from '#lib/sagemaker/operation.ts';
import { AwsError } from '#lib/sagemaker/operation-error.ts';
import type { Db } from '../db.ts';
import { deleteTrainingJob, deleteTuningJob } from '../tuner/end-job.ts';

/** Takes a job away. Throws ResourceInUse for a trial that is still needed; a job that is gone is no error. Words: ours. */
export function removeJob(db: Db, owner: string, { kind, name }: Resource, now: Date): void {
  const outcome = kind === 'tuning' ? deleteTuningJob(db, owner, name, now) : deleteTrainingJob(db, owner, name);
  if (outcome === 'not ended' || outcome === 'search goes on')
    throw new AwsError('ResourceInUse', `The training job ${name} cannot be deleted before ${still[outcome]}.`);
}

const still = {
  'not ended': 'it has ended',
  'search goes on': 'the hyperparameter tuning job that launched it has ended',
};
