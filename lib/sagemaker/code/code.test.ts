import { execFileSync } from 'node:child_process';
import * as sdk from '@aws-sdk/client-sagemaker';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleTuningJob } from '../example-requests.ts';
import { operations } from '../shapes/operations.ts';
import { awsCli } from './aws-cli.ts';
import { boto3 } from './boto3.ts';
import { jsSdk } from './js-sdk.ts';
import { operationWords } from './operation-words.ts';

const body = { TrainingJobName: 'it\'s $HOME `x` \\ "q"', Enabled: true, None: null, Empty: [], Map: {} };

/** What a module of jsSdk sends. */
function sent(code: string): unknown {
  const literal = code.slice(code.indexOf('Command(') + 8, code.lastIndexOf('));'));
  return new Function(`return (${literal});`)();
}

describe('a request as code', () => {
  it('names each operation as the CLI, boto3 and the SDK do', () => {
    expect(operationWords('CreateHyperParameterTuningJob').join('-')).toBe('create-hyper-parameter-tuning-job');
    expect(operationWords('ListTrainingJobsForHyperParameterTuningJob').join('_')).toBe(
      'list_training_jobs_for_hyper_parameter_tuning_job',
    );
    for (const operation of Object.keys(operations)) expect(sdk).toHaveProperty(`${operation}Command`);
  });

  it('reaches a command of the shell unchanged, whatever stands in it', () => {
    const code = awsCli({ operation: 'StopTrainingJob', body, endpoint: "http://a/'b'" });
    expect(code.startsWith('aws sagemaker stop-training-job \\\n  --endpoint-url ')).toBe(true);
    const script = `aws() { printf '%s\\0' "$@"; }\n${code}`;
    const given = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0');
    expect(given.slice(0, 5)).toEqual([
      'sagemaker',
      'stop-training-job',
      '--endpoint-url',
      "http://a/'b'",
      '--cli-input-json',
    ]);
    expect(JSON.parse(given[5] ?? '')).toEqual(body);
  });

  it('is a dictionary of Python, with its words for true, false and nothing', () => {
    expect(boto3({ operation: 'StopTrainingJob', body })).toBe(
      [
        'import boto3',
        '',
        'client = boto3.client("sagemaker")',
        'response = client.stop_training_job(**{',
        String.raw`    "TrainingJobName": "it's $HOME ${'`x`'} \\ \"q\"",`,
        '    "Enabled": True,',
        '    "None": None,',
        '    "Empty": [],',
        '    "Map": {},',
        '})',
        'print(response)',
        '',
      ].join('\n'),
    );
    expect(boto3({ operation: 'ListTags', body: {}, endpoint: 'http://a' })).toContain(
      'boto3.client("sagemaker", endpoint_url="http://a")',
    );
  });

  it('is a literal of JavaScript that says the same as the JSON', () => {
    expect(sent(jsSdk({ operation: 'CreateHyperParameterTuningJob', body: exampleTuningJob }))).toEqual(
      exampleTuningJob,
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        expect(JSON.stringify(sent(jsSdk({ operation: 'Search', body: JSON.parse(json) })))).toBe(json);
      }),
    );
  });
});
