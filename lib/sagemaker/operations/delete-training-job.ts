import type { Input, OperationHandler, Service } from '../operation.ts';
import { existingTrainingJob } from './existing-job.ts';

/** A trial stays as long as its tuning job runs, which learns from it. */
export const deleteTrainingJob = {
  run({ TrainingJobName: name }: Input<'DeleteTrainingJob'>, service: Service) {
    service.remove({ kind: 'training', name: existingTrainingJob(service, name).name });
    return undefined;
  },
} satisfies OperationHandler;
