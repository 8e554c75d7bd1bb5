import {
  AddTagsCommand,
  CreateHyperParameterTuningJobCommand,
  CreateTrainingJobCommand,
  DeleteHyperParameterTuningJobCommand,
  DeleteTagsCommand,
  DeleteTrainingJobCommand,
  DescribeHyperParameterTuningJobCommand,
  DescribeTrainingJobCommand,
  ListHyperParameterTuningJobsCommand,
  type ListHyperParameterTuningJobsCommandInput,
  ListTagsCommand,
  ListTrainingJobsCommand,
  ListTrainingJobsForHyperParameterTuningJobCommand,
  paginateListHyperParameterTuningJobs,
  paginateListTrainingJobsForHyperParameterTuningJob,
  ResourceInUse,
  ResourceNotFound,
  SageMakerClient,
  SearchCommand,
  StopHyperParameterTuningJobCommand,
  StopTrainingJobCommand,
  waitUntilTrainingJobCompletedOrStopped,
} from '@aws-sdk/client-sagemaker';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { severalRequest, trainingRequest, tuningRequest } from './requests.contract.ts';
import { credentialsOf, served } from './served.contract.ts';

let api: Awaited<ReturnType<typeof served>>;
let client: SageMakerClient;
const clientOf = (key: string, maxAttempts = 1) =>
  new SageMakerClient({ endpoint: api.endpoint, region: 'eu-west-1', credentials: credentialsOf(key), maxAttempts });
beforeEach(async () => {
  api = await served();
  client = clientOf('KEYANN');
});
afterEach(() => {
  client.destroy();
  api.close();
});
const tune = (name: string, jobs = 4) =>
  client.send(new CreateHyperParameterTuningJobCommand(tuningRequest(name, jobs)));
const describeTuning = (HyperParameterTuningJobName: string) =>
  client.send(new DescribeHyperParameterTuningJobCommand({ HyperParameterTuningJobName }));
const errorOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: Error) => error,
  );

describe('@aws-sdk/client-sagemaker', () => {
  test('creates a tuning job and reads it while it trains and when it has ended', async () => {
    const { HyperParameterTuningJobArn: arn } = await tune('Digits');
    expect(arn).toMatch(/^arn:aws:sagemaker:eu-west-1:\d{12}:hyper-parameter-tuning-job\/digits$/);
    expect(await describeTuning('digits')).toMatchObject({
      HyperParameterTuningJobName: 'Digits',
      HyperParameterTuningJobStatus: 'InProgress',
      HyperParameterTuningJobConfig: tuningRequest('').HyperParameterTuningJobConfig,
      TrainingJobDefinition: tuningRequest('').TrainingJobDefinition,
      TrainingJobStatusCounters: { InProgress: 0, Completed: 0 },
    });
    await api.train(2);
    expect(await describeTuning('Digits')).toMatchObject({
      TrainingJobStatusCounters: { InProgress: 2 },
      ObjectiveStatusCounters: { Pending: 2 },
    });
    await api.train();
    const ended = await describeTuning('Digits');
    expect(ended).toMatchObject({
      HyperParameterTuningJobStatus: 'Completed',
      TrainingJobStatusCounters: { Completed: 4, InProgress: 0 },
      ObjectiveStatusCounters: { Succeeded: 4 },
      BestTrainingJob: {
        TrainingJobStatus: 'Completed',
        ObjectiveStatus: 'Succeeded',
        FinalHyperParameterTuningJobObjectiveMetric: { MetricName: 'validation:loss', Type: 'Minimize' },
      },
    });
    expect(ended.HyperParameterTuningEndTime).toBeInstanceOf(Date);
    expect(ended.OverallBestTrainingJob).toBeUndefined();
    const { BestTrainingJob: best } = ended;
    const rate = Number(best?.TunedHyperParameters?.['rate']);
    expect(best?.FinalHyperParameterTuningJobObjectiveMetric?.Value).toBeCloseTo(rate + 1 / 3);
  });

  test('pages through training jobs by objective, the best first, none twice', async () => {
    await tune('digits', 7);
    await api.train();
    const pages = paginateListTrainingJobsForHyperParameterTuningJob(
      { client, pageSize: 3 },
      { HyperParameterTuningJobName: 'digits', SortBy: 'FinalObjectiveMetricValue', SortOrder: 'Ascending' },
    );
    const values: number[] = [];
    const sizes: number[] = [];
    for await (const { TrainingJobSummaries: rows = [] } of pages) {
      sizes.push(rows.length);
      values.push(...rows.map((row) => row.FinalHyperParameterTuningJobObjectiveMetric?.Value ?? Number.NaN));
    }
    expect(sizes).toEqual([3, 3, 1]);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(new Set(values).size).toBe(7);
    const { BestTrainingJob } = await describeTuning('digits');
    expect(BestTrainingJob?.FinalHyperParameterTuningJobObjectiveMetric?.Value).toBe(values[0]);
  });

  test('lists tuning jobs by name and by what is asked for, and refuses the token of another list', async () => {
    for (const name of ['b', 'a', 'c']) await tune(name);
    await client.send(new StopHyperParameterTuningJobCommand({ HyperParameterTuningJobName: 'b' }));
    const names: (string | undefined)[] = [];
    for await (const page of paginateListHyperParameterTuningJobs({ client, pageSize: 2 }, {}))
      names.push(...(page.HyperParameterTuningJobSummaries ?? []).map((job) => job.HyperParameterTuningJobName));
    expect(names).toEqual(['a', 'b', 'c']);
    const list = async (asked: ListHyperParameterTuningJobsCommandInput) => {
      const { HyperParameterTuningJobSummaries: rows = [], NextToken } = await client.send(
        new ListHyperParameterTuningJobsCommand(asked),
      );
      return { names: rows.map((row) => row.HyperParameterTuningJobName).join(' '), NextToken };
    };
    expect((await list({ SortOrder: 'Descending' })).names).toBe('c b a');
    expect((await list({ StatusEquals: 'Stopping' })).names).toBe('b');
    expect((await list({ StatusEquals: 'DeleteFailed' })).names).toBe('');
    expect((await list({ NameContains: 'A' })).names).toBe('a');
    expect((await list({ CreationTimeAfter: new Date('2999-01-01') })).names).toBe('');
    const { NextToken = '' } = await list({ MaxResults: 1 });
    expect((await list({ MaxResults: 9, NextToken })).names).toBe('b c');
    const others = await errorOf(list({ NextToken, SortOrder: 'Descending' }));
    expect(others).toMatchObject({ name: 'ValidationException', message: expect.stringContaining('NextToken') });
    const bob = await errorOf(clientOf('KEYBOB').send(new ListHyperParameterTuningJobsCommand({ NextToken })));
    expect(bob).toMatchObject({ name: 'ValidationException' });
  });

  test('trains a job of its own, waited for by the waiter', async () => {
    const name = { TrainingJobName: 'single' };
    await client.send(new CreateTrainingJobCommand(trainingRequest('single')));
    expect(await client.send(new DescribeTrainingJobCommand(name))).toMatchObject({
      TrainingJobStatus: 'InProgress',
      SecondaryStatus: 'Starting',
    });
    await api.train();
    const waited = await waitUntilTrainingJobCompletedOrStopped(
      { client, maxWaitTime: 30, minDelay: 1, maxDelay: 2 },
      name,
    );
    expect(waited.state).toBe('SUCCESS');
    const told = await client.send(new DescribeTrainingJobCommand(name));
    expect(told).toMatchObject({
      TrainingJobStatus: 'Completed',
      HyperParameters: { rate: '0.2' },
      ModelArtifacts: { S3ModelArtifacts: 's3://holdout/models/single/output/model.tar.gz' },
      FinalMetricDataList: [{ MetricName: 'validation:loss' }],
    });
    expect(told.SecondaryStatusTransitions?.map(({ Status }) => Status)).toEqual(['Starting', 'Training', 'Completed']);
    await client.send(new DeleteTrainingJobCommand(name));
    expect(await errorOf(client.send(new DescribeTrainingJobCommand(name)))).toMatchObject({
      name: 'ValidationException',
      message: 'Requested resource not found.',
    });
  });

  test('stops one training job of a search, and the search', async () => {
    await tune('digits', 9);
    await api.train(2);
    const list = async () =>
      (
        await client.send(
          new ListTrainingJobsForHyperParameterTuningJobCommand({ HyperParameterTuningJobName: 'digits' }),
        )
      ).TrainingJobSummaries ?? [];
    const [first] = await list();
    await client.send(new StopTrainingJobCommand({ TrainingJobName: first?.TrainingJobName ?? '' }));
    expect((await list())[0]?.TrainingJobStatus).toBe('Stopping');
    await client.send(new StopHyperParameterTuningJobCommand({ HyperParameterTuningJobName: 'digits' }));
    expect((await describeTuning('digits')).HyperParameterTuningJobStatus).toBe('Stopping');
    await api.train();
    expect((await describeTuning('digits')).HyperParameterTuningJobStatus).toBe('Stopped');
    const again = new StopHyperParameterTuningJobCommand({ HyperParameterTuningJobName: 'digits' });
    expect(await errorOf(client.send(again))).toMatchObject({ name: 'ValidationException' });
  });

  test('deletes a tuning job and keeps what it trained', async () => {
    await tune('digits');
    await api.train();
    await client.send(new DeleteHyperParameterTuningJobCommand({ HyperParameterTuningJobName: 'digits' }));
    expect(await errorOf(describeTuning('digits'))).toBeInstanceOf(ResourceNotFound);
    const { TrainingJobSummaries: left = [] } = await client.send(new ListTrainingJobsCommand({}));
    expect(left).toHaveLength(4);
    const name = { TrainingJobName: left[0]?.TrainingJobName ?? '' };
    expect(await client.send(new DescribeTrainingJobCommand(name))).toMatchObject({ TrainingJobStatus: 'Completed' });
  });

  test('tags what it created, lists the tags and takes them away', async () => {
    const { HyperParameterTuningJobArn: ResourceArn = '' } = await tune('digits');
    await client.send(new AddTagsCommand({ ResourceArn, Tags: [{ Key: 'who', Value: 'ann' }] }));
    await client.send(new DeleteTagsCommand({ ResourceArn, TagKeys: ['course'] }));
    expect((await client.send(new ListTagsCommand({ ResourceArn }))).Tags).toEqual([{ Key: 'who', Value: 'ann' }]);
    const other = new ListTagsCommand({ ResourceArn: ResourceArn.replace('digits', 'other') });
    expect(await errorOf(client.send(other))).toBeInstanceOf(ResourceNotFound);
  });

  test('searches training jobs by hyperparameter, metric and tag', async () => {
    await tune('digits', 6);
    await client.send(new CreateTrainingJobCommand({ ...trainingRequest('single'), Tags: [{ Key: 'k', Value: 'v' }] }));
    await api.train();
    const found = async (...Filters: { Name: string; Operator?: 'LessThan' | 'Equals'; Value: string }[]) =>
      (
        await client.send(
          new SearchCommand({
            Resource: 'TrainingJob',
            ...(Filters.length > 0 && { SearchExpression: { Filters } }),
            SortBy: 'Metrics.validation:loss',
          }),
        )
      ).Results?.map(({ TrainingJob: job }) => job?.FinalMetricDataList?.[0]?.Value ?? 0) ?? [];
    const all = await found();
    expect(all).toHaveLength(7);
    expect(all).toEqual(all.toSorted((a, b) => b - a));
    const less = await found({ Name: 'Metrics.validation:loss', Operator: 'LessThan', Value: '0.7' });
    expect(less).toEqual(all.filter((value) => value < 0.7));
    expect(less.length).toBeGreaterThan(0);
    expect(await found({ Name: 'HyperParameters.rate', Operator: 'Equals', Value: '0.20' })).toHaveLength(1);
    expect(await found({ Name: 'Tags.k', Value: 'v' })).toHaveLength(1);
  });

  test('starts warm, and the best of all is told of parents too', async () => {
    await tune('parent');
    await api.train();
    const warm = {
      ...tuningRequest('child'),
      WarmStartConfig: {
        WarmStartType: 'IdenticalDataAndAlgorithm' as const,
        ParentHyperParameterTuningJobs: [{ HyperParameterTuningJobName: 'parent' }],
      },
    };
    await client.send(new CreateHyperParameterTuningJobCommand(warm));
    expect((await describeTuning('child')).OverallBestTrainingJob?.TuningJobName).toBe('parent');
  });

  test('a name that is taken, in whatever case, is in use', async () => {
    await tune('digits');
    expect(await errorOf(tune('DIGITS'))).toBeInstanceOf(ResourceInUse);
  });

  test("nobody sees another's jobs", async () => {
    await tune('digits');
    const bob = clientOf('KEYBOB');
    const asked = new DescribeHyperParameterTuningJobCommand({ HyperParameterTuningJobName: 'digits' });
    expect(await errorOf(bob.send(asked))).toBeInstanceOf(ResourceNotFound);
    expect((await bob.send(new ListHyperParameterTuningJobsCommand({}))).HyperParameterTuningJobSummaries).toEqual([]);
    await bob.send(new CreateHyperParameterTuningJobCommand(tuningRequest('digits')));
  });

  test('tunes several algorithms in one job, and tells of each training job which one it is', async () => {
    const request = severalRequest('both');
    await client.send(new CreateHyperParameterTuningJobCommand(request));
    await api.train();
    const told = await describeTuning('both');
    expect(told).toMatchObject({
      HyperParameterTuningJobStatus: 'Completed',
      TrainingJobDefinitions: request.TrainingJobDefinitions,
      TrainingJobStatusCounters: { Completed: 6 },
      BestTrainingJob: {
        TrainingJobDefinitionName: 'form',
        TunedHyperParameters: { form: expect.stringMatching(/^[abc]$/) },
        FinalHyperParameterTuningJobObjectiveMetric: { MetricName: 'validation:loss', Type: 'Minimize' },
      },
    });
    expect(told.TrainingJobDefinition).toBeUndefined();
    expect(told.OverallBestTrainingJob).toBeUndefined();
    expect(told.BestTrainingJob?.FinalHyperParameterTuningJobObjectiveMetric?.Value).toBeCloseTo(1 / 3);
    const { TrainingJobSummaries: trials = [] } = await client.send(
      new ListTrainingJobsForHyperParameterTuningJobCommand({ HyperParameterTuningJobName: 'both' }),
    );
    const tuned = trials.map((it) => [
      it.TrainingJobDefinitionName,
      Object.keys(it.TunedHyperParameters ?? {}).join(' '),
    ]);
    const of = (name: string, hyperparameter: string) => Array.from({ length: 3 }, () => [name, hyperparameter]);
    expect(tuned.sort()).toEqual([...of('form', 'form'), ...of('near', 'rate')]);
    const describeTrial = (name: string) => {
      const TrainingJobName = trials.find((it) => it.TrainingJobDefinitionName === name)?.TrainingJobName ?? '';
      return client.send(new DescribeTrainingJobCommand({ TrainingJobName }));
    };
    const [near, form] = [await describeTrial('near'), await describeTrial('form')];
    expect(form.HyperParameters).toMatchObject({ rate: '0', _tuning_objective_metric: 'validation:loss' });
    expect(near.HyperParameters).not.toHaveProperty('form');
    expect([near, form].map(({ InputDataConfig: channels = [] }) => channels.length)).toEqual([2, 1]);
  });
});
