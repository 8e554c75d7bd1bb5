import type { Input, OperationHandler, Service } from '../operation.ts';
import { existingTrainingJob } from './existing-job.ts';
import { trainingDescription } from './training-description.ts';

export const describeTrainingJob = {
  run({ TrainingJobName: name }: Input<'DescribeTrainingJob'>, service: Service) {
    return trainingDescription(service, existingTrainingJob(service, name));
  },
} satisfies OperationHandler;
