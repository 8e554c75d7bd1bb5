import type { Input, OperationHandler, Service } from '../operation.ts';
import { AwsError } from '../operation-error.ts';
import { existingTuningJob } from './existing-job.ts';
import { tuningStatus } from './tuning-status.ts';

/** Stopping what is stopping already is no error; for a job that is over AWS answers ValidationException. Words: ours. */
export const stopTuningJob = {
  run({ HyperParameterTuningJobName: name }: Input<'StopHyperParameterTuningJob'>, service: Service) {
    const job = existingTuningJob(service, name);
    if (job.endedAt)
      throw new AwsError(
        'ValidationException',
        `The request was rejected because the hyperparameter tuning job is in status ${tuningStatus(job)}.`,
      );
    service.stop({ kind: 'tuning', name: job.name });
    return undefined;
  },
} satisfies OperationHandler;
