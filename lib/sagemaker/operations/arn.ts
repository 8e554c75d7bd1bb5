import type { Resource, Service } from '../operation.ts';

import { AwsError } from '../operation-error.ts';

type Of = Pick<Service, 'region' | 'accountId'>;
const types = { tuning: 'hyper-parameter-tuning-job', training: 'training-job' } as const;

/** AWS writes the names of tuning jobs in lower case in their ARNs. */
export function arnOf({ region, accountId }: Of, { kind, name }: Resource): string {
  const written = kind === 'tuning' ? name.toLowerCase() : name;
  return `arn:aws:sagemaker:${region}:${accountId}:${types[kind]}/${written}`;
}

/** The resource that an ARN names. Throws ValidationException for other kinds, regions and accounts. Words: ours. */
export function resourceOf({ region, accountId }: Of, arn: string): Resource {
  const [, , , itsRegion, itsAccount, rest = ''] = arn.split(':');
  const [type, name = ''] = rest.split('/');
  if (itsRegion !== region || itsAccount !== accountId)
    throw new AwsError('ValidationException', `The ARN ${arn} is not of the account ${accountId} in ${region}.`);
  const known = Object.entries(types).find(([, one]) => one === type);
  if (!known || name === '')
    throw new AwsError(
      'ValidationException',
      `Tags are not supported here for the resource of ${arn}. They are for ${Object.values(types).join(' and ')}.`,
    );
  return { kind: known[0] === 'tuning' ? 'tuning' : 'training', name };
}
