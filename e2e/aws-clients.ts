import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { SageMaker } from '@aws-sdk/client-sagemaker';

export interface Access {
  endpoint: string;
  accessKeyId: string;
  secretAccessKey: string;
}
type Verb = 'create' | 'describe' | 'stop' | 'delete';

/** Does one thing to tuning jobs; throws an error that names AWS's. */
export type Call = (verb: Verb, body: object) => Promise<Record<string, unknown>>;

const region = 'eu-west-1';
const run = promisify(execFile);
const resource = 'hyper-parameter-tuning-job';

function sdk({ endpoint, ...credentials }: Access): Call {
  const client = new SageMaker({ endpoint, region, credentials, maxAttempts: 1 });
  const verbs: Record<Verb, (body: never) => Promise<object>> = {
    create: (body) => client.createHyperParameterTuningJob(body),
    describe: (body) => client.describeHyperParameterTuningJob(body),
    stop: (body) => client.stopHyperParameterTuningJob(body),
    delete: (body) => client.deleteHyperParameterTuningJob(body),
  };
  return async (verb, body) => ({ ...(await verbs[verb](body as never)) });
}

const environment = ({ accessKeyId, secretAccessKey }: Access): NodeJS.ProcessEnv => ({
  ...process.env,
  ...{ AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_DEFAULT_REGION: region },
  ...{ AWS_EC2_METADATA_DISABLED: 'true', AWS_CONFIG_FILE: '/dev/null', AWS_MAX_ATTEMPTS: '1', AWS_PAGER: '' },
});

function cli(access: Access): Call {
  return async (verb, body) => {
    const input = ['--cli-input-json', JSON.stringify(body), '--endpoint-url', access.endpoint, '--output', 'json'];
    const { stdout } = await run('aws', ['sagemaker', `${verb}-${resource}`, ...input], { env: environment(access) });
    return stdout.trim() === '' ? {} : JSON.parse(stdout);
  };
}

const python = `import boto3, json, sys
answer = getattr(boto3.client("sagemaker", endpoint_url=sys.argv[1]), sys.argv[2])(**json.loads(sys.argv[3]))
print(json.dumps(answer, default=str))`;

function boto3(access: Access): Call {
  return async (verb, body) => {
    const method = `${verb}_${resource.replaceAll('-', '_')}`;
    const args = ['-c', python, access.endpoint, method, JSON.stringify(body)];
    return JSON.parse((await run('python3', args, { env: environment(access) })).stdout);
  };
}

const works = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
const knows = 'import boto3; boto3.client("sagemaker", region_name="eu-west-1").delete_hyper_parameter_tuning_job';

/** Those that this machine has; Debian 12's know no deletion of tuning jobs, so they are passed over. */
export const clients: Record<string, { connect: (access: Access) => Call; isHere: () => boolean }> = {
  'the AWS SDK for JavaScript': { connect: sdk, isHere: () => true },
  'the AWS CLI': { connect: cli, isHere: () => works('aws', 'sagemaker', `delete-${resource}`, 'help') },
  boto3: { connect: boto3, isHere: () => works('python3', '-c', knows) },
};
