import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TuningRecord } from '#lib/sagemaker/operation.ts';
import { respond } from '#lib/sagemaker/respond.ts';
import { algorithms } from '../algorithms/registry.ts';
import { threads } from '../executors/threads.ts';
import { dataFolder } from '../settings.ts';
import { findJob } from '../store/tuning-jobs.ts';
import { loadJob } from '../store/tuning-jobs-load.ts';
import { Tuner } from '../tuner/tuner.ts';
import { severalRequest } from './requests.contract.ts';
import { served } from './served.contract.ts';
import { serviceOf } from './service.ts';

let api: Awaited<ReturnType<typeof served>>;
const service = () => serviceOf(api.world, { owner: 'ann', region: 'eu-west-1' });
const ask = (operation: string, request: unknown) => {
  const { status, body } = respond(`SageMaker.${operation}`, JSON.stringify(request), service);
  return { status, told: JSON.parse(body) };
};
const create = (request: object) => ask('CreateHyperParameterTuningJob', request);
const named = (HyperParameterTuningJobName: string) => ({ HyperParameterTuningJobName });
afterEach(() => api.close());

describe('a tuning job with several algorithms', () => {
  beforeEach(async () => {
    api = await served();
  });
  const withSecond = (change: object) => {
    const request = severalRequest('both');
    const [first, second] = request.TrainingJobDefinitions;
    return { ...request, TrainingJobDefinitions: [first, { ...second, ...change }] };
  };

  test.each([
    [
      'an algorithm that there is not',
      { AlgorithmSpecification: { AlgorithmName: 'gpt', TrainingInputMode: 'File' } },
      'no algorithm "gpt"',
    ],
    ['a metric that is not reported', { TuningObjective: { Type: 'Minimize', MetricName: 'f1' } }, '"f1"'],
    [
      'a category that there is not',
      { HyperParameterRanges: { CategoricalParameterRanges: [{ Name: 'form', Values: ['a', 'z', 'c'] }] } },
      'form has no "z"',
    ],
    ['hyperparameters that it does not have', { StaticHyperParameters: { colour: 'red' } }, 'colour is not known'],
    [
      'an objective that goes the other way',
      { TuningObjective: { Type: 'Maximize', MetricName: 'validation:loss' } },
      'the Type of form is not that of near',
    ],
  ])('is refused when its second has %s', (_, change, message) => {
    const { status, told } = create(withSecond(change));
    expect([status, told.message]).toEqual([400, expect.stringContaining(message)]);
    expect(findJob(api.db, { owner: 'ann', kind: 'tuning', name: 'both' })).toBeUndefined();
  });

  test('holds each definition’s own retries, time and Hyperband resource', () => {
    const hyperband = {
      StaticHyperParameters: { rate: '0', epochs: '9' },
      StoppingCondition: { MaxRuntimeInSeconds: 7 },
    };
    const request = withSecond({ ...hyperband, RetryStrategy: { MaximumRetryAttempts: 2 } });
    const config = { ...request.HyperParameterTuningJobConfig, Strategy: 'Hyperband' };
    const [first, second] = request.TrainingJobDefinitions;
    const definitions = [{ ...first, StaticHyperParameters: { epochs: '3' } }, second];
    const asked = { ...request, HyperParameterTuningJobConfig: config, TrainingJobDefinitions: definitions };
    expect(create(asked).status).toBe(200);
    const { definition } = findJob(api.db, { owner: 'ann', kind: 'tuning', name: 'both' }) ?? {};
    expect(definition).toMatchObject({
      ...{ name: 'near', strategy: 'asha', options: { maxResource: 3 }, retries: 0 },
      limits: { maxJobs: 6, maxParallel: 2, maxTrialSeconds: 600 },
    });
    expect(definition?.others).toEqual([
      {
        ...{ name: 'form', algorithm: 'toy', data: { train: 's3://holdout/iris/train' }, retries: 2 },
        ...{ fixed: { rate: '0', epochs: '9' }, options: { maxResource: 9 }, maxTrialSeconds: 7 },
        space: { dimensions: [{ kind: 'categorical', name: 'form', values: ['a', 'b', 'c'] }] },
        objective: { metric: 'validation:loss', minimise: true },
      },
    ]);
  });

  test('takes its algorithms in turn, and what is stored stays with its algorithm', async () => {
    create(severalRequest('both', 6));
    await api.train(4);
    const job = service().tuningJob('both') as TuningRecord;
    const before = loadJob(api.db, job.id);
    await api.train();
    const after = loadJob(api.db, job.id);
    expect(before?.job.trials.length).toBeLessThan(6);
    expect(after?.job.trials.map(({ search }) => search)).toEqual([0, 1, 0, 1, 0, 1]);
    for (const { number, search, point } of before?.job.trials ?? [])
      expect(after?.job.trials[number]).toMatchObject({ search, point });
  });
});

test('k-nn and linear-learner are really trained in one job, each with its own hyperparameters', async () => {
  api = await served({ algorithms });
  const request = severalRequest('iris', 4);
  const [first, second] = request.TrainingJobDefinitions;
  const of = (AlgorithmName: string) => ({
    ...{ DefinitionName: AlgorithmName, AlgorithmSpecification: { AlgorithmName, TrainingInputMode: 'File' } },
    TuningObjective: { Type: 'Maximize', MetricName: 'validation:accuracy' },
  });
  const definitions = [
    {
      ...{ ...first, ...of('k-nn') },
      HyperParameterRanges: { IntegerParameterRanges: [{ Name: 'k', MinValue: '1', MaxValue: '9' }] },
    },
    {
      ...{ ...second, ...of('linear-learner') },
      StaticHyperParameters: { epochs: '5' },
      HyperParameterRanges: {
        ContinuousParameterRanges: [{ Name: 'learning_rate', MinValue: '0.01', MaxValue: '0.1' }],
      },
    },
  ];
  expect(create({ ...request, TrainingJobDefinitions: definitions })).toMatchObject({ status: 200 });
  const folder = dataFolder();
  const module = new URL('../executors/train.thread.ts', import.meta.url);
  const tuner = new Tuner({ db: api.db, executor: threads({ module, folder, slots: 1 }), folder, everyMs: 0 });
  while (await tuner.turn()) await sleep(10);
  await tuner.close();

  const { told } = ask('DescribeHyperParameterTuningJob', named('iris'));
  expect(told).toMatchObject({ HyperParameterTuningJobStatus: 'Completed', ObjectiveStatusCounters: { Succeeded: 4 } });
  const { TrainingJobSummaries: trials } = ask('ListTrainingJobsForHyperParameterTuningJob', named('iris')).told;
  const described = trials.map(({ TrainingJobName }: { TrainingJobName: string }) => {
    const { told: one } = ask('DescribeTrainingJob', { TrainingJobName });
    return [one.AlgorithmSpecification.AlgorithmName, Object.keys(one.HyperParameters).sort().join(' ')];
  });
  const kNn = ['k-nn', '_tuning_objective_metric k'];
  const linear = ['linear-learner', '_tuning_objective_metric epochs learning_rate'];
  expect(described).toEqual([kNn, linear, kNn, linear]);
});
