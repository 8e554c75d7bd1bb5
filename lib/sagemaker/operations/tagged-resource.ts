import type { Resource, Service } from '../operation.ts';
import { AwsError } from '../operation-error.ts';
import { resourceOf } from './arn.ts';

/** The resource of an ARN, under the name that it was given. Throws when there is no such job. Words: ours. */
export function taggedResource(service: Service, arn: string): Resource {
  const { kind, name } = resourceOf(service, arn);
  const found = kind === 'tuning' ? service.tuningJob(name) : service.trainingJob(name);
  if (found) return { kind, name: found.name };
  throw new AwsError('ResourceNotFound', `There is no resource with the ARN ${arn}.`);
}
