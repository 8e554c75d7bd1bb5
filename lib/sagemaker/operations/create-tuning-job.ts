import type { Input, OperationHandler, Service } from '../operation.ts';
import { arnOf } from './arn.ts';
import { storedTags } from './stored-tags.ts';
import { tuningDefinition } from './tuning-definition.ts';
import { refuseUnsupported } from './unsupported.ts';

export const createTuningJob = {
  run(request: Input<'CreateHyperParameterTuningJob'>, service: Service) {
    const resource = { kind: 'tuning', name: request.HyperParameterTuningJobName } as const;
    refuseUnsupported(request);
    const definition = tuningDefinition(service, request);
    service.create({ ...resource, request, definition, tags: storedTags(request.Tags ?? []) });
    return { HyperParameterTuningJobArn: arnOf(service, resource) };
  },
} satisfies OperationHandler;
