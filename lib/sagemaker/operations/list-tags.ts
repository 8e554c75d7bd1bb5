import type { Input, OperationHandler, Service } from '../operation.ts';
import { asTags } from './as-tags.ts';
import { listPage } from './list-page.ts';
import { taggedResource } from './tagged-resource.ts';

/** AWS's smallest page of tags, which is as many as a resource can have. */
const defaultResults = 50;

export const listTags = {
  run(request: Input<'ListTags'>, service: Service) {
    const tags = service.tags(taggedResource(service, request.ResourceArn));
    const read = () => ({ rows: tags, next: null });
    const { rows, ...rest } = listPage(service, 'ListTags', request, read, defaultResults);
    return { Tags: asTags(rows), ...rest };
  },
} satisfies OperationHandler;
