import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { respond } from '#lib/sagemaker/respond.ts';
import { trialOfJob } from '../predict/trial-of-job.ts';
import { describeTrainingJob } from '../tuner/describe-job.ts';
import { listTrainingJobsOf } from '../tuner/list-jobs.ts';
import { tuningRequest } from './requests.contract.ts';
import { served } from './served.contract.ts';
import { serviceOf } from './service.ts';

/* How jobs end, as the API and the pages tell it. */

let api: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  api = await served({}, { epochs: () => 9 });
});
afterEach(() => api.close());
const ask = (operation: string, request: unknown) => {
  const service = () => serviceOf(api.world, { owner: 'ann', region: 'eu-west-1' });
  const { status, body } = respond(`SageMaker.${operation}`, JSON.stringify(request), service);
  if (status !== 200) throw new Error(body);
  return JSON.parse(body);
};
const named = { HyperParameterTuningJobName: 'j' };
const request = (jobs: number, change: object) => {
  const { HyperParameterTuningJobConfig: config, ...rest } = tuningRequest('j', jobs);
  return { ...rest, HyperParameterTuningJobConfig: { ...config, ...change } };
};
const summaries = (): Record<string, unknown>[] =>
  ask('ListTrainingJobsForHyperParameterTuningJob', { ...named, MaxResults: 100 }).TrainingJobSummaries;
const views = () =>
  listTrainingJobsOf(api.db, 'ann', 'j', {}, { by: 'created', isDescending: false }, { limit: 99 })?.rows ?? [];

describe('a training job under Hyperband', () => {
  const hyperband = { Strategy: 'Hyperband', StrategyConfig: { HyperbandStrategyConfig: { MaxResource: 9 } } };

  test('is Stopped where it was dropped before MaxResource, with its objective, and else Completed', async () => {
    ask('CreateHyperParameterTuningJob', request(9, hyperband));
    await api.train();
    const told = ask('DescribeHyperParameterTuningJob', named);
    const all = summaries();
    const of = (status: string) => all.filter(({ TrainingJobStatus }) => TrainingJobStatus === status);
    const { Completed, Stopped, InProgress } = told.TrainingJobStatusCounters;
    expect([Completed, Stopped, InProgress]).toEqual([of('Completed').length, of('Stopped').length, 0]);
    expect(Completed).toBeGreaterThan(0);
    expect(Stopped).toBe(9 - Completed);
    expect(told.ObjectiveStatusCounters).toEqual({ Succeeded: 9, Pending: 0, Failed: 0 });
    expect(told.BestTrainingJob.TrainingJobStatus).toBe('Completed');
    for (const { TrainingJobName, ...summary } of of('Stopped')) {
      expect(summary).toHaveProperty('FinalHyperParameterTuningJobObjectiveMetric');
      expect(ask('DescribeTrainingJob', { TrainingJobName }).SecondaryStatus).toBe('Stopped');
    }
  });

  test('has the times of its attempts, no more of which overlap than may train at a time', async () => {
    ask('CreateHyperParameterTuningJob', request(9, hyperband));
    await api.train();
    const segments = views().flatMap((view) => view.segments);
    expect(segments.length).toBeGreaterThan(9);
    for (const [from, to] of segments) {
      expect(to).toBeGreaterThanOrEqual(from);
      const beside = segments.filter(([begin, end]) => begin <= from && from < (end ?? 0)).length;
      expect(beside).toBeLessThanOrEqual(2);
    }
    for (const { segments: own, trainedSeconds } of views()) {
      const trained = own.reduce((sum, [from, to]) => sum + (to ?? 0) - from, 0);
      expect(trained / 1000).toBeCloseTo(trainedSeconds, 6);
    }
  });
});

describe('a tuning job whose objective is in no log', () => {
  const mine = { HyperParameterTuningJobObjective: { Type: 'Minimize', MetricName: 'mine' } };
  const blind = (jobs: number) => {
    const { TrainingJobDefinition: definition, ...rest } = { ...request(jobs, mine) };
    const { AlgorithmSpecification: algorithm } = definition;
    const MetricDefinitions = [{ Name: 'mine', Regex: 'never: ([0-9.]+)' }];
    return {
      ...rest,
      TrainingJobDefinition: { ...definition, AlgorithmSpecification: { ...algorithm, MetricDefinitions } },
    };
  };

  test('fails after five training jobs with AWS’s reason, and each of them tells that it was not found', async () => {
    ask('CreateHyperParameterTuningJob', blind(20));
    await api.train();
    expect(ask('DescribeHyperParameterTuningJob', named)).toMatchObject({
      HyperParameterTuningJobStatus: 'Failed',
      FailureReason:
        'No objective metrics found after running 5 training jobs. Please ensure that the custom algorithm is emitting the objective metric as defined by the regular expression provided.',
      ObjectiveStatusCounters: { Succeeded: 0, Pending: 0 },
    });
    const completed = views().filter(({ status }) => status === 'completed');
    expect(completed).toHaveLength(5);
    for (const { lacksMetric, name } of completed) {
      expect(lacksMetric).toBe(true);
      expect(describeTrainingJob(api.db, 'ann', name)?.lacksMetric).toBe(true);
      expect(trialOfJob(api.db, 'ann', 'j', 1)?.view.lacksMetric).toBe(true);
    }
  });

  test('fails when all of fewer have ended', async () => {
    ask('CreateHyperParameterTuningJob', blind(2));
    await api.train();
    const { HyperParameterTuningJobStatus: status, FailureReason: reason } = ask(
      'DescribeHyperParameterTuningJob',
      named,
    );
    expect([status, reason]).toEqual(['Failed', expect.stringContaining('after running 2 training jobs')]);
  });

  test('is told from one whose objective is found', async () => {
    ask('CreateHyperParameterTuningJob', request(3, {}));
    await api.train();
    expect(ask('DescribeHyperParameterTuningJob', named).HyperParameterTuningJobStatus).toBe('Completed');
    for (const { lacksMetric } of views()) expect(lacksMetric).toBe(false);
  });
});
