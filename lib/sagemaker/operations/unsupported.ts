import { AwsError } from '../operation-error.ts';
import { isObject } from '../type-mismatch.ts';

/** Why a member is refused; one that has harmless values says which they are. */
type Unsupported = string | { why: string; isIdle(value: unknown): boolean };

/**
 * Members of requests that change what is trained or what comes of it, and that nothing here can honour. What only says
 * where AWS would run a job (instances, roles, networks, keys) is kept and described, but means nothing here.
 */
const members: Readonly<Record<string, Unsupported>> = {
  CheckpointConfig: 'checkpoints are kept on this machine without it',
  CompressionType: { why: 'data sets here are not compressed', isIdle: (value) => value !== 'Gzip' },
  ContainerArguments: 'algorithms here are no containers',
  ContainerEntrypoint: 'algorithms here are no containers',
  DatasetSource: 'use S3DataSource with a data set of this machine',
  DebugHookConfig: { why: 'there is no debugger here', isIdle: collectsNothing },
  DebugRuleConfigurations: 'there is no debugger here',
  ExperimentConfig: 'there are no experiments of SageMaker here',
  FileSystemDataSource: 'use S3DataSource with a data set of this machine',
  InfraCheckConfig: { why: 'there is no cluster here to check', isIdle: isOff('EnableInfraCheck') },
  InstanceGroups: 'training jobs run on this machine only',
  MlflowConfig: 'there is no MLflow here',
  ModelPackageConfig: 'there are no model packages here',
  ProfilerConfig: { why: 'there is no profiler here', isIdle: isDisabled },
  ProfilerRuleConfigurations: 'there is no profiler here',
  RecordWrapperType: { why: 'data sets here are no RecordIO', isIdle: (value) => value !== 'RecordIO' },
  RemoteDebugConfig: { why: 'nobody can log in to a training job here', isIdle: isOff('EnableRemoteDebug') },
  ServerlessJobConfig: 'there are no foundation models here',
  ShuffleConfig: 'the seed of the job decides the order of its examples',
  TensorBoardOutputConfig: 'there is no TensorBoard here',
  TrainingPlanArn: 'there are no training plans here',
};

/** Throws ValidationException that names the first such member. Words: ours. */
export function refuseUnsupported(request: object, path = ''): void {
  for (const [name, value] of Object.entries(request)) {
    const where = path === '' ? name : `${path}.${name}`;
    const why = Object.hasOwn(members, name) ? whyNot(members[name], value) : undefined;
    if (why !== undefined) throw new AwsError('ValidationException', `${where} is not supported here: ${why}.`);
    if (typeof value === 'object' && value !== null && !texts.has(name)) refuseUnsupported(value, where);
  }
}

/** Their members are a user's own words. */
const texts = new Set(['Environment', 'HyperParameters', 'StaticHyperParameters', 'Tags']);

/** Clients send empty lists for what they do not use. */
const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function whyNot(unsupported: Unsupported | undefined, value: unknown): string | undefined {
  if (unsupported === undefined || isEmpty(value)) return undefined;
  if (typeof unsupported === 'string') return unsupported;
  return unsupported.isIdle(value) ? undefined : unsupported.why;
}

const membersOf = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {});

function isOff(member: string): (value: unknown) => boolean {
  return (value) => membersOf(value)[member] !== true;
}

/** A hook without collections and parameters, as AWS's own clients send it, collects what nobody asked for. */
function collectsNothing(value: unknown): boolean {
  const { CollectionConfigurations: collections = [], HookParameters: parameters = {} } = membersOf(value);
  return isEmpty(collections) && Object.keys(membersOf(parameters)).length === 0;
}

/** The profiler is on unless it is disabled; an empty structure asks for nothing. */
function isDisabled(value: unknown): boolean {
  const { DisableProfiler, ...others } = membersOf(value);
  return DisableProfiler === true || (DisableProfiler === undefined && Object.keys(others).length === 0);
}
