import type { Input, OperationHandler, Service } from '../operation.ts';
import { AwsError } from '../operation-error.ts';
import { tagKeysAreFree } from '../rules/tags.ts';
import { asTags } from './as-tags.ts';
import { storedTags } from './stored-tags.ts';
import { taggedResource } from './tagged-resource.ts';

/** Quota of AWS: tags a resource. */
const most = 50;

/** Keys that are there already get the new values. Words of the error: ours. */
export const addTags = {
  run({ ResourceArn, Tags }: Input<'AddTags'>, service: Service) {
    const [reserved] = tagKeysAreFree(Tags);
    if (reserved) throw new AwsError('ValidationException', reserved.message);
    const resource = taggedResource(service, ResourceArn);
    const keys = new Set([...service.tags(resource).map(({ key }) => key), ...Tags.map(({ Key }) => Key)]);
    if (keys.size > most)
      throw new AwsError('ResourceLimitExceeded', `A resource has at most ${most} tags; this would have ${keys.size}.`);
    service.addTags(resource, storedTags(Tags));
    return { Tags: asTags(service.tags(resource)) };
  },
} satisfies OperationHandler;
