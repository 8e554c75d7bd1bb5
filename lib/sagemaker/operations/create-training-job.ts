import type { Input, OperationHandler, Service } from '../operation.ts';
import { arnOf } from './arn.ts';
import { storedTags } from './stored-tags.ts';
import { trainingDefinition } from './training-definition.ts';
import { refuseUnsupported } from './unsupported.ts';

export const createTrainingJob = {
  run(request: Input<'CreateTrainingJob'>, service: Service) {
    const resource = { kind: 'training', name: request.TrainingJobName } as const;
    refuseUnsupported(request);
    const definition = trainingDefinition(service, request);
    service.create({ ...resource, request, definition, tags: storedTags(request.Tags ?? []) });
    return { TrainingJobArn: arnOf(service, resource) };
  },
} satisfies OperationHandler;
