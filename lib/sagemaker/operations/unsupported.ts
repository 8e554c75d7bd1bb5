import { AwsError } from '../operation-error.ts';

/**
 * Members of requests that change what is trained or what comes of it, and that nothing here can honour. What only says
 * where AWS would run a job (instances, roles, networks, keys) is kept and described, but means nothing here.
 */
const members: Readonly<Record<string, string>> = {
  CheckpointConfig: 'checkpoints are kept on this machine without it',
  ContainerArguments: 'algorithms here are no containers',
  ContainerEntrypoint: 'algorithms here are no containers',
  DatasetSource: 'use S3DataSource with a data set of this machine',
  DebugRuleConfigurations: 'there is no debugger here',
  ExperimentConfig: 'there are no experiments of SageMaker here',
  FileSystemDataSource: 'use S3DataSource with a data set of this machine',
  InstanceGroups: 'training jobs run on this machine only',
  MlflowConfig: 'there is no MLflow here',
  ModelPackageConfig: 'there are no model packages here',
  ProfilerRuleConfigurations: 'there is no profiler here',
  ServerlessJobConfig: 'there are no foundation models here',
  TensorBoardOutputConfig: 'there is no TensorBoard here',
  TrainingPlanArn: 'there are no training plans here',
};

/** Throws ValidationException that names the first such member. Words: ours. */
export function refuseUnsupported(request: object, path = ''): void {
  for (const [name, value] of Object.entries(request)) {
    const where = path === '' ? name : `${path}.${name}`;
    const instead = Object.hasOwn(members, name) && !isIdle(value) ? members[name] : undefined;
    if (instead !== undefined) throw new AwsError('ValidationException', `${where} is not supported here: ${instead}.`);
    if (typeof value === 'object' && value !== null && !texts.has(name)) refuseUnsupported(value, where);
  }
}

/** Their members are a user's own words. */
const texts = new Set(['Environment', 'HyperParameters', 'StaticHyperParameters', 'Tags']);

/** Clients send empty lists for what they do not use. */
const isIdle = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
