import { execFile, spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { trainingRequest, tuningRequest } from './requests.contract.ts';
import { credentialsOf, served } from './served.contract.ts';

/** Debian: apt-get install awscli python3-boto3. */
const hasCli = spawnSync('aws', ['--version']).status === 0;
const hasBoto = spawnSync('python3', ['-c', 'import boto3']).status === 0;
if (!hasCli) console.warn('\n!!! SKIPPED: the tests with the AWS CLI, for there is no `aws` (package awscli) !!!\n');
if (!hasBoto) console.warn('\n!!! SKIPPED: the tests with boto3, for python3 has none (package python3-boto3) !!!\n');

const { accessKeyId, secretAccessKey } = credentialsOf('KEYANN');
const env: NodeJS.ProcessEnv = {
  ...process.env,
  ...{ AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_DEFAULT_REGION: 'eu-west-1' },
  ...{ AWS_EC2_METADATA_DISABLED: 'true', AWS_CONFIG_FILE: '/dev/null', AWS_MAX_ATTEMPTS: '1', AWS_PAGER: '' },
};
let api: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  api = await served();
});
afterEach(() => api.close());

describe.skipIf(!hasCli)('the AWS CLI', () => {
  const run = promisify(execFile);
  const aws = async (...args: string[]) => {
    const all = ['sagemaker', ...args, '--endpoint-url', api.endpoint, '--output', 'json'];
    const { stdout } = await run('aws', all, { env });
    return stdout === '' ? undefined : JSON.parse(stdout);
  };

  test('tunes, reads what became of it, pages through it and is told errors', async () => {
    const request = JSON.stringify(tuningRequest('digits', 5));
    await aws('create-hyper-parameter-tuning-job', '--cli-input-json', request);
    await api.train();
    const name = ['--hyper-parameter-tuning-job-name', 'digits'];
    expect(await aws('describe-hyper-parameter-tuning-job', ...name)).toMatchObject({
      HyperParameterTuningJobStatus: 'Completed',
      TrainingJobStatusCounters: { Completed: 5 },
    });
    const listed = await aws('list-training-jobs-for-hyper-parameter-tuning-job', ...name, '--page-size', '2');
    expect(listed.TrainingJobSummaries).toHaveLength(5);
    await expect(aws('stop-hyper-parameter-tuning-job', ...name)).rejects.toThrow(/ValidationException.*Completed/);
    const training = listed.TrainingJobSummaries[0].TrainingJobName;
    await aws('wait', 'training-job-completed-or-stopped', '--training-job-name', training);
    const missing = ['--hyper-parameter-tuning-job-name', 'nope'];
    await expect(aws('describe-hyper-parameter-tuning-job', ...missing)).rejects.toThrow(/\(ResourceNotFound\)/);
  });
});

describe.skipIf(!hasBoto)('boto3', () => {
  test('tunes and trains, its waiter, paginators, errors and dates as with AWS', async () => {
    const script = fileURLToPath(new URL('python-client.contract.py', import.meta.url));
    const requests = [tuningRequest('digits', 7), trainingRequest('single')].map((one) => JSON.stringify(one));
    const python = spawn('python3', [script, api.endpoint, ...requests], { env });
    const faults: string[] = [];
    python.stderr.on('data', (text) => faults.push(String(text)));
    const ended = new Promise((done) => python.once('exit', done));
    const heard: string[] = [];
    for await (const text of python.stdout) {
      heard.push(String(text));
      if (heard.join('') !== 'created\n') continue;
      await api.train();
      python.stdin.end('\n');
    }
    await ended;
    expect(faults.join('')).toBe('');
    const told = JSON.parse(heard.join('').split('\n')[1] ?? '');
    expect(told).toMatchObject({ status: 'Completed', found: 8, refused: 'ResourceNotFound' });
    expect(told.values).toHaveLength(7);
    expect(told.values).toEqual(told.values.toSorted((a: number, b: number) => a - b));
    expect(told.created).toBe(new Date().getFullYear());
    expect(told.tags).toContainEqual({ Key: 'a', Value: 'b' });
  });
});
