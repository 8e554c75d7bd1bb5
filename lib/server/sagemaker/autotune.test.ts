import { describe, expect, test } from 'vitest';
import type { TrainingDefinition } from '#lib/sagemaker/tuning-request.ts';
import { definition, metricOf, type Name, request, sentOf, stored } from './autotune-requests.contract.ts';

describe('Autotune', () => {
  test('chooses what is left out: ranges, the number of jobs, early stopping, retries and convergence', () => {
    const sent = sentOf(request('linear-learner', {}, { StaticHyperParameters: { l1: '0' } }));
    const { ParameterRanges: ranges, ...config } = sent.HyperParameterTuningJobConfig;
    expect(sent.Autotune).toEqual({ Mode: 'Enabled' });
    expect(config).toMatchObject({
      Strategy: 'Bayesian',
      ResourceLimits: { MaxNumberOfTrainingJobs: 20, MaxParallelTrainingJobs: 2 },
      TrainingJobEarlyStoppingType: 'Auto',
      TuningJobCompletionCriteria: { ConvergenceDetected: { CompleteOnConvergence: 'Enabled' } },
    });
    expect(sent.TrainingJobDefinition?.RetryStrategy).toEqual({ MaximumRetryAttempts: 3 });
    expect(ranges).toEqual({
      IntegerParameterRanges: [{ Name: 'mini_batch_size', MinValue: '3', MaxValue: '320', ScalingType: 'Logarithmic' }],
      ContinuousParameterRanges: [
        { Name: 'learning_rate', MinValue: '0.001', MaxValue: '0.1', ScalingType: 'Logarithmic' },
        { Name: 'wd', MinValue: '0.000001', MaxValue: '0.1', ScalingType: 'Auto' },
      ],
    });
  });

  test('leaves all that is said as it is', () => {
    const said = request(
      'xgboost',
      {
        Strategy: 'Random',
        ResourceLimits: { MaxNumberOfTrainingJobs: 7, MaxParallelTrainingJobs: 3, MaxRuntimeInSeconds: 600 },
        ParameterRanges: { ContinuousParameterRanges: [{ Name: 'eta', MinValue: '0.1', MaxValue: '0.2' }] },
        TrainingJobEarlyStoppingType: 'Off',
        TuningJobCompletionCriteria: { ConvergenceDetected: { CompleteOnConvergence: 'Disabled' } },
      },
      { RetryStrategy: { MaximumRetryAttempts: 1 } },
    );
    expect(sentOf(said)).toEqual(said);
  });

  test('makes a range of each AutoParameter, beside those that are given', () => {
    const sent = sentOf(
      request('xgboost', {
        ParameterRanges: {
          ContinuousParameterRanges: [{ Name: 'eta', MinValue: '0.1', MaxValue: '0.2' }],
          AutoParameters: [
            { Name: 'lambda', ValueHint: '2' },
            { Name: 'max_depth', ValueHint: '4' },
          ],
        },
      }),
    );
    expect(sent.HyperParameterTuningJobConfig.ParameterRanges).toEqual({
      IntegerParameterRanges: [{ Name: 'max_depth', MinValue: '0', MaxValue: '12', ScalingType: 'Auto' }],
      ContinuousParameterRanges: [
        { Name: 'eta', MinValue: '0.1', MaxValue: '0.2' },
        { Name: 'lambda', MinValue: '0.2', MaxValue: '20', ScalingType: 'Auto' },
      ],
    });
  });

  test('asks for no more jobs than a small space has settings, and for none where fewer are than run at a time', () => {
    const listed = { CategoricalParameterRanges: [{ Name: 'activation', Values: ['relu', 'tanh', 'elu'] }] };
    const jobs = (MaxParallelTrainingJobs: number) =>
      sentOf(request('mlp', { ParameterRanges: listed, ResourceLimits: { MaxParallelTrainingJobs } }))
        .HyperParameterTuningJobConfig.ResourceLimits.MaxNumberOfTrainingJobs;
    expect([jobs(2), jobs(4)]).toEqual([3, undefined]);
  });

  test('chooses ranges for each of several definitions, and no early stopping', () => {
    const { TrainingJobDefinition: _, HyperParameterTuningJobConfig: config, ...given } = request('k-nn');
    const { HyperParameterTuningJobObjective: __, ...shared } = config;
    const part = (name: Name, more: Partial<TrainingDefinition> = {}) =>
      definition(name, { DefinitionName: name, TuningObjective: metricOf('k-nn'), ...more });
    const hint = { AutoParameters: [{ Name: 'eta', ValueHint: '0.5' }] };
    const parts = [part('k-nn'), part('xgboost', { HyperParameterRanges: hint })];
    const sent = sentOf({ ...given, HyperParameterTuningJobConfig: shared, TrainingJobDefinitions: parts });
    expect(sent.HyperParameterTuningJobConfig.TrainingJobEarlyStoppingType).toBe('Off');
    expect(sent.TrainingJobDefinitions?.map((one) => one.HyperParameterRanges)).toEqual([
      {
        IntegerParameterRanges: [
          expect.objectContaining({ Name: 'k' }),
          expect.objectContaining({ Name: 'sample_size' }),
        ],
      },
      { ContinuousParameterRanges: [{ Name: 'eta', MinValue: '0.05', MaxValue: '1', ScalingType: 'Auto' }] },
    ]);
    expect(sent.TrainingJobDefinitions?.every(({ RetryStrategy }) => RetryStrategy?.MaximumRetryAttempts === 3)).toBe(
      true,
    );
  });

  test('with Hyperband leaves the epochs and the stopping to it', () => {
    const config = { Strategy: 'Hyperband', StrategyConfig: { HyperbandStrategyConfig: { MaxResource: 9 } } } as const;
    const { HyperParameterTuningJobConfig: chosen } = sentOf(request('mlp', config));
    expect(chosen.TrainingJobEarlyStoppingType).toBe('Off');
    expect(chosen.ParameterRanges?.IntegerParameterRanges?.map(({ Name }) => Name)).not.toContain('epochs');
  });

  const hinted = (Name: string, ValueHint: string) =>
    request('mlp', { ParameterRanges: { AutoParameters: [{ Name, ValueHint }] } });
  test.each([
    ['a hyperparameter that there is not', hinted('depth', '3'), 'depth is not known'],
    ['a hint that is no value', hinted('learning_rate', 'fast'), 'learning_rate must be a number'],
    ['a hint beyond the limits', hinted('epochs', '100000'), 'epochs must be an integer from 1 to 1000'],
    ['a category that there is not', hinted('optimizer', 'lion'), 'optimizer must be one of'],
    ['what can only be set', hinted('hidden', '64'), 'hidden cannot be tuned, only set'],
    ['a grid, which it cannot list', request('mlp', { Strategy: 'Grid' }), 'Grid'],
    [
      'nothing left to tune',
      request('k-nn', {}, { StaticHyperParameters: { k: '3', sample_size: '90' } }),
      'no hyperparameter left',
    ],
    [
      'a range too small for the jobs',
      request('mlp', {
        ParameterRanges: { AutoParameters: [{ Name: 'initialisation', ValueHint: 'he' }] },
        ResourceLimits: { MaxNumberOfTrainingJobs: 3, MaxParallelTrainingJobs: 1 },
      }),
      'enough combinations',
    ],
  ])('refuses %s, naming it', (_, given, named) => {
    expect(() => stored(given)).toThrow(
      expect.objectContaining({ type: 'ValidationException', message: expect.stringContaining(named) }),
    );
  });
});
