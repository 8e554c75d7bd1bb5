import { describe, expect, it } from 'vitest';
import type { Account } from '../account.ts';
import { check } from '../check.ts';
import { exampleTrainingJob, exampleTuningJob } from '../example-requests.ts';
import { defaultQuotas } from '../quotas.ts';
import { trainingJobRules } from './training-job.ts';

const account: Account = {
  tuningJobs: new Map([['tuned', { request: exampleTuningJob, ended: true, launched: 20 }]]),
  trainingJobs: new Map([
    ['done', 'Stopped'],
    ['digits', 'InProgress'],
  ]),
  quotas: defaultQuotas,
};
const faultsOf = (operation: string, body: object, known?: Account) => {
  const answer = check(operation, body, known);
  return 'faults' in answer ? answer.faults : [];
};

const tag = (Key: string) => ({ Key, Value: '' });

describe('the rules of a training job', () => {
  it.each<[rule: string, changes: object, at: string, says: string, known?: Account]>([
    [
      'algorithmIsOne',
      { AlgorithmSpecification: { TrainingInputMode: 'File' } },
      'algorithmSpecification.trainingImage',
      'neither',
    ],
    ['whatServerlessJobsLackIsGiven', { StoppingCondition: null }, 'stoppingCondition', 'Provide StoppingCondition'],
    ['instancesAreGiven', { ResourceConfig: {} }, 'resourceConfig', 'InstanceType'],
    [
      'stoppingIsSound',
      { StoppingCondition: { MaxWaitTimeInSeconds: 9 } },
      'stoppingCondition.maxWaitTimeInSeconds',
      'It is only supported when EnableManagedSpotTraining is set to true',
    ],
    [
      'channelsAreSound',
      { InputDataConfig: [{ ChannelName: 'a', DataSource: {} }] },
      'inputDataConfig.1.member.dataSource',
      '0 data sources',
    ],
    ['tagKeysAreFree', { Tags: [tag('aws:owner')] }, 'tags.1.member.key', 'reserved'],
    ['tagKeysAreFree', { Tags: [tag('a'), tag('AWS:x')] }, 'tags.2.member.key', 'AWS:x'],
    ['tagKeysAreDistinct', { Tags: [tag('a'), tag('A'), tag('a')] }, 'tags.3.member.key', 'given twice'],
    ['nameIsFree', {}, 'trainingJobName', 'a job with this name already exists', account],
  ])('refuse a breach, with its path and words: %s', (rule, changes, at, says, known) => {
    expect(Object.keys(trainingJobRules)).toContain(rule);
    const faults = faultsOf('CreateTrainingJob', { ...exampleTrainingJob, ...changes }, known);
    expect(faults.map(({ path, message }) => [path, message])).toEqual([[at, expect.stringContaining(says)]]);
  });

  it('accept the example, and a serverless job without what only instances need', () => {
    const arn = 'arn:aws:sagemaker:eu-west-1:aws:hub-content/Hub/Model/base';
    const { AlgorithmSpecification: _, ResourceConfig: __, StoppingCondition: ___, ...rest } = exampleTrainingJob;
    const serverless = { ...rest, ServerlessJobConfig: { BaseModelArn: arn, JobType: 'FineTuning' } };
    for (const body of [exampleTrainingJob, serverless])
      expect(check('CreateTrainingJob', body)).toEqual({ answers: 'accepted' });
  });
});

describe('a request about a job', () => {
  it.each([
    ['DescribeHyperParameterTuningJob', { HyperParameterTuningJobName: 'gone' }, 'ResourceNotFound', 'name gone'],
    ['StopHyperParameterTuningJob', { HyperParameterTuningJobName: 'gone' }, 'ResourceNotFound', 'name gone'],
    // boto/boto3#2808 and awslabs/benchmark-ai#928
    ['DescribeTrainingJob', { TrainingJobName: 'gone' }, 'ValidationException', 'Requested resource not found.'],
    [
      'StopTrainingJob',
      { TrainingJobName: 'done' },
      'ValidationException',
      'The request was rejected because the training job is in status Stopped.',
    ],
    ['DeleteTrainingJob', { TrainingJobName: 'digits' }, 'ResourceInUse', 'is in status InProgress'],
  ])('is refused when it cannot be done: %s %j', (operation, body, error, says) => {
    expect(check(operation, body, account)).toMatchObject({ error, message: expect.stringContaining(says) });
    expect(check(operation, body)).toEqual({ answers: 'accepted' });
  });

  it.each([
    ['DescribeHyperParameterTuningJob', { HyperParameterTuningJobName: 'TUNED' }],
    ['DeleteHyperParameterTuningJob', { HyperParameterTuningJobName: 'gone' }],
    ['StopTrainingJob', { TrainingJobName: 'digits' }],
    ['DeleteTrainingJob', { TrainingJobName: 'done' }],
    ['ListTrainingJobs', {}],
  ])('is accepted when it can: %s %j', (operation, body) => {
    expect(check(operation, body, account)).toEqual({ answers: 'accepted' });
  });
});
