import type { Input, OperationHandler, Service } from '../operation.ts';
import { existingTrainingJob } from './existing-job.ts';

export const stopTrainingJob = {
  run({ TrainingJobName: name }: Input<'StopTrainingJob'>, service: Service) {
    service.stop({ kind: 'training', name: existingTrainingJob(service, name).name });
    return undefined;
  },
} satisfies OperationHandler;
