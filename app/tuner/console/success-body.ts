import { arnOf } from '#lib/sagemaker/operations/arn.ts';
import { type CreateTuningJob, partsOf } from '#lib/sagemaker/tuning-request.ts';

/** The account of AWS's examples, and the region where neither image nor role tells another. */
const usual = { accountId: '111122223333', region: 'eu-west-1' };

/**
 * The body with which AWS answers an accepted CreateHyperParameterTuningJob: the job's ARN, in the account of the role and
 * the region of the image.
 */
export function successBody(request: CreateTuningJob): { HyperParameterTuningJobArn: string } {
  const [part] = partsOf(request);
  const { RoleArn: role = '', AlgorithmSpecification: algorithm } = part?.definition ?? {};
  const accountId = /^arn:[^:]+:iam::(\d{12}):/.exec(role)?.[1] ?? usual.accountId;
  const region = /\.ecr\.([a-z0-9-]+)\./.exec(algorithm?.TrainingImage ?? '')?.[1] ?? usual.region;
  const resource = { kind: 'tuning', name: request.HyperParameterTuningJobName } as const;
  return { HyperParameterTuningJobArn: arnOf({ accountId, region }, resource) };
}
