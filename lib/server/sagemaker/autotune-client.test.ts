import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateHyperParameterTuningJobCommand,
  CreateTrainingJobCommand,
  DescribeHyperParameterTuningJobCommand,
  DescribeTrainingJobCommand,
  ListTrainingJobsForHyperParameterTuningJobCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { algorithms } from '../algorithms/registry.ts';
import { threads } from '../executors/threads.ts';
import { dataFolder } from '../settings.ts';
import { Tuner } from '../tuner/tuner.ts';
import { trainingRequest, tuningRequest } from './requests.contract.ts';
import { credentialsOf, served } from './served.contract.ts';

let api: Awaited<ReturnType<typeof served>>;
let client: SageMakerClient;
async function serve(change: Parameters<typeof served>[0] = {}): Promise<void> {
  api = await served(change);
  const credentials = credentialsOf('KEYANN');
  client = new SageMakerClient({ endpoint: api.endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 });
}
afterEach(() => {
  client.destroy();
  api.close();
});
const describeTuning = (HyperParameterTuningJobName: string) =>
  client.send(new DescribeHyperParameterTuningJobCommand({ HyperParameterTuningJobName }));

describe('@aws-sdk/client-sagemaker with Autotune', () => {
  test('is told what was chosen, and trains it', async () => {
    await serve();
    const { HyperParameterTuningJobConfig: config, ...request } = tuningRequest('auto');
    const { ParameterRanges: _, ...silent } = config;
    const asked = {
      ...{ ...request, HyperParameterTuningJobConfig: silent },
      Autotune: { Mode: 'Enabled' as const },
    };
    await client.send(new CreateHyperParameterTuningJobCommand(asked));
    await api.train();
    const told = await describeTuning('auto');
    expect(told).toMatchObject({
      Autotune: { Mode: 'Enabled' },
      HyperParameterTuningJobStatus: 'Completed',
      HyperParameterTuningJobConfig: {
        ...silent,
        ParameterRanges: {
          ContinuousParameterRanges: [{ Name: 'rate', MinValue: '0.01', MaxValue: '1' }],
          CategoricalParameterRanges: [{ Name: 'form', Values: ['a', 'b', 'c'] }],
        },
        TuningJobCompletionCriteria: { ConvergenceDetected: { CompleteOnConvergence: 'Enabled' } },
      },
      TrainingJobDefinition: { RetryStrategy: { MaximumRetryAttempts: 3 } },
    });
    expect(Object.keys(told.BestTrainingJob?.TunedHyperParameters ?? {}).sort()).toEqual(['form', 'rate']);
  });
});

describe('@aws-sdk/client-sagemaker with MetricDefinitions', () => {
  beforeEach(() => serve({ algorithms }));

  /** Trains in a thread, as the worker process does. */
  async function reallyTrain(): Promise<void> {
    const module = new URL('../executors/train.thread.ts', import.meta.url);
    const folder = dataFolder();
    const executor = threads({ module, folder, slots: 1 });
    const tuner = new Tuner({ db: api.db, executor, folder, everyMs: 0 });
    while (await tuner.turn()) await sleep(10);
    await tuner.close();
  }
  const kNn = (...expressions: [Name: string, Regex: string][]) => ({
    ...{ AlgorithmName: 'k-nn', TrainingInputMode: 'File' as const },
    MetricDefinitions: expressions.map(([Name, Regex]) => ({ Name, Regex })),
  });
  const accuracy = 'accuracy <score>=(?P<score>[0-9.]+)';

  function tuning(name: string, regex: string) {
    const { TrainingJobDefinition: definition, HyperParameterTuningJobConfig: config } = tuningRequest(name, 2);
    return client.send(
      new CreateHyperParameterTuningJobCommand({
        HyperParameterTuningJobName: name,
        HyperParameterTuningJobConfig: {
          ...config,
          HyperParameterTuningJobObjective: { Type: 'Maximize', MetricName: 'own' },
          ParameterRanges: { IntegerParameterRanges: [{ Name: 'k', MinValue: '1', MaxValue: '9' }] },
        },
        TrainingJobDefinition: {
          ...definition,
          StaticHyperParameters: {},
          AlgorithmSpecification: kNn(['own', regex]),
        },
      }),
    );
  }

  test('tunes for a metric that is read from the log of what really trained', async () => {
    await tuning('own', accuracy);
    const single = { ...trainingRequest('single'), HyperParameters: { k: '3' } };
    const both = kNn(['own', accuracy], ['validation:accuracy', 'no such line (.*)']);
    await client.send(new CreateTrainingJobCommand({ ...single, AlgorithmSpecification: both }));
    await tuning('vain', 'no such line (.*)');
    await reallyTrain();

    const { BestTrainingJob: best, TrainingJobDefinition: definition } = await describeTuning('own');
    expect(definition?.AlgorithmSpecification?.MetricDefinitions).toEqual([{ Name: 'own', Regex: accuracy }]);
    expect(best?.FinalHyperParameterTuningJobObjectiveMetric).toMatchObject({ MetricName: 'own', Type: 'Maximize' });
    const value = best?.FinalHyperParameterTuningJobObjectiveMetric?.Value;
    expect(value).toBeGreaterThan(0.8);
    const told = await client.send(new DescribeTrainingJobCommand({ TrainingJobName: best?.TrainingJobName ?? '' }));
    const figures = Object.fromEntries(told.FinalMetricDataList?.map((one) => [one.MetricName, one.Value]) ?? []);
    expect(figures).toMatchObject({ own: value, 'validation:loss': expect.any(Number) });
    expect(figures['validation:accuracy']).toBeCloseTo(value ?? 0, 5);

    const alone = await client.send(new DescribeTrainingJobCommand({ TrainingJobName: 'single' }));
    expect(alone.AlgorithmSpecification?.MetricDefinitions).toEqual(both.MetricDefinitions);
    const names = alone.FinalMetricDataList?.map(({ MetricName }) => MetricName);
    expect(names).toContain('own');
    expect(names).not.toContain('validation:accuracy');

    const { TrainingJobSummaries: vain } = await client.send(
      new ListTrainingJobsForHyperParameterTuningJobCommand({ HyperParameterTuningJobName: 'vain' }),
    );
    expect(vain?.map((job) => [job.TrainingJobStatus, job.ObjectiveStatus])).toEqual([
      ['Completed', 'Failed'],
      ['Completed', 'Failed'],
    ]);
    expect((await describeTuning('vain')).BestTrainingJob).toBeUndefined();
  });

  test('is refused an expression that does not compile, which is named', async () => {
    await expect(tuning('own', 'loss=(')).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining('"loss=(" of own'),
    });
    const single = new CreateTrainingJobCommand({
      ...trainingRequest('a'),
      AlgorithmSpecification: kNn(['own', '(?i)a']),
    });
    await expect(client.send(single)).rejects.toMatchObject({ message: expect.stringContaining('"(?i)a" of own') });
  });
});

describe('@aws-sdk/client-sagemaker', () => {
  test('is told that the seconds of a day were used up', async () => {
    await serve();
    writeFileSync(path.join(dataFolder(), 'quotas.json'), '{"secondsADay": 4}');
    await client.send(new CreateHyperParameterTuningJobCommand(tuningRequest('long', 20)));
    await api.train();
    const told = await describeTuning('long');
    expect(told.HyperParameterTuningJobStatus).toBe('Completed');
    expect(told.FailureReason).toContain("'Seconds of training in 24 hours' is 4 Seconds");
    expect(told.TrainingJobStatusCounters?.Stopped).toBeGreaterThan(0);
  });
});
