import type { Input, OperationHandler, Service } from '../operation.ts';
import { taggedResource } from './tagged-resource.ts';

export const deleteTags = {
  run({ ResourceArn, TagKeys }: Input<'DeleteTags'>, service: Service) {
    service.removeTags(taggedResource(service, ResourceArn), TagKeys);
    return {};
  },
} satisfies OperationHandler;
