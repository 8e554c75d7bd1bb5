import type { Service, TrainingRecord, TuningRecord } from '../operation.ts';
import { AwsError } from '../operation-error.ts';

/** Throws ResourceNotFound: the job went between the check of the request and its operation. */
export function existingTuningJob(service: Service, name: string): TuningRecord {
  const job = service.tuningJob(name);
  if (job) return job;
  throw new AwsError('ResourceNotFound', `There is no hyperparameter tuning job with the name ${name}.`);
}

/** Throws ValidationException, as AWS does for training jobs. */
export function existingTrainingJob(service: Service, name: string): TrainingRecord {
  const job = service.trainingJob(name);
  if (job) return job;
  throw new AwsError('ValidationException', 'Requested resource not found.');
}
