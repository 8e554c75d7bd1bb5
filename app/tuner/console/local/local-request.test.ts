import { describe, expect, it } from 'vitest';
import { check } from '#lib/sagemaker/check.ts';
import { exampleTuningJob } from '#lib/sagemaker/example-requests.ts';
import type { CreateTuningJob } from '#lib/sagemaker/tuning-request.ts';
import { machineOf } from '../machine-of.ts';
import { localRequest } from './local-request.ts';

const machine = { ...machineOf(null), trials: 750, parallel: 10 };
const config = exampleTuningJob.HyperParameterTuningJobConfig;
type Config = typeof config;
const definition = exampleTuningJob.TrainingJobDefinition ?? expect.fail('the example has a definition');

/** The example with other members, as this machine can train it: what came of it, and of AWS's rules. */
function made(job: Partial<Config>, more: Partial<CreateTuningJob> = {}, by = machine) {
  const given = { ...exampleTuningJob, ...more, HyperParameterTuningJobConfig: { ...config, ...job } };
  expect(check('CreateHyperParameterTuningJob', given)).toEqual({ answers: 'accepted' });
  const { request, changes, parents } = localRequest(given, by);
  expect(check('CreateHyperParameterTuningJob', request)).toEqual({ answers: 'accepted' });
  const { HyperParameterTuningJobConfig: its, TrainingJobDefinition: trained } = request;
  return { its, trained, request, changes, parents, ranges: its.ParameterRanges };
}
const fixed = (StaticHyperParameters: Record<string, string>) => ({
  TrainingJobDefinition: { ...definition, StaticHyperParameters },
});
const image = (repository: string) => ({
  AlgorithmSpecification: {
    TrainingImage: `1.dkr.ecr.eu-west-1.amazonaws.com/${repository}:1`,
    TrainingInputMode: 'File' as const,
  },
});
const integer = (Name: string, MinValue: string, MaxValue: string) => ({
  ParameterRanges: { IntegerParameterRanges: [{ Name, MinValue, MaxValue, ScalingType: 'Logarithmic' as const }] },
  ResourceLimits: { MaxNumberOfTrainingJobs: 4, MaxParallelTrainingJobs: 2 },
});

describe('a request for this machine', () => {
  it('keeps what it need not change: strategy, limits, stopping, criteria, seed, roles and tags', () => {
    const { its, trained, request } = made({ TrainingJobEarlyStoppingType: 'Auto' });
    const { ParameterRanges: _, ...rest } = its;
    expect(rest).toEqual({ ...config, ParameterRanges: undefined, TrainingJobEarlyStoppingType: 'Auto' });
    const { AlgorithmSpecification: _a, InputDataConfig: _i, ...others } = trained ?? {};
    expect(definition).toMatchObject(others);
    expect(request).toMatchObject({ HyperParameterTuningJobName: 'digits-tuning', Tags: exampleTuningJob.Tags });
  });

  it('trains what knows most of its hyperparameters, or the algorithm that it names', () => {
    const trees = made(integer('max_depth', '2', '8'), fixed({ num_round: '9', eta: '0.3' }));
    expect(trees.trained?.AlgorithmSpecification.AlgorithmName).toBe('xgboost');
    const near = made(integer('k', '1', '9'), {
      TrainingJobDefinition: { ...definition, ...image('knn'), StaticHyperParameters: {} },
    });
    expect(near.trained?.AlgorithmSpecification).toEqual(image('knn').AlgorithmSpecification);
    expect(near.trained?.InputDataConfig?.[0]?.DataSource.S3DataSource?.S3Uri).toBe('s3://holdout/digits/train');
  });

  it('gives Hyperband an algorithm that trains by epochs', () => {
    const strategy = {
      Strategy: 'Hyperband' as const,
      StrategyConfig: { HyperbandStrategyConfig: { MaxResource: 9 } },
    };
    const { trained } = made({ ...strategy, ...integer('k', '1', '9') }, fixed({ sample_size: '50', k_max: '3' }));
    expect(trained?.AlgorithmSpecification.AlgorithmName).toBe('mlp');
  });

  it('renames a hyperparameter that is called otherwise here, and lets another of its type stand in for an unknown', () => {
    const { ranges, changes } = made(integer('hidden_units', '16', '128'));
    expect(ranges?.IntegerParameterRanges).toEqual([
      { Name: 'hidden1', MinValue: '16', MaxValue: '128', ScalingType: 'Logarithmic' },
    ]);
    expect(changes).toContainEqual({ from: 'hidden_units', to: 'hidden1', why: 'mlp calls it so.' });
    const other = made(integer('colours', '2', '6'));
    const [standing] = other.ranges?.IntegerParameterRanges ?? [];
    expect(standing).toEqual({ Name: 'hidden1', MinValue: '16', MaxValue: '128', ScalingType: 'Logarithmic' });
    expect(JSON.stringify(other.changes)).toContain('colours from 2 to 6');
  });

  it('narrows a range to what its algorithm can take', () => {
    const { ranges } = made(integer('batch_size', '1', '99999'), fixed({ epochs: '5' }));
    expect(ranges?.IntegerParameterRanges?.[0]).toMatchObject({ Name: 'batch_size', MaxValue: '10000' });
  });

  it('has as many values stand in for a list as it had, though they be numbers', () => {
    const ParameterRanges = { CategoricalParameterRanges: [{ Name: 'mood', Values: 'abcd'.split('') }] };
    const ResourceLimits = { MaxNumberOfTrainingJobs: 4, MaxParallelTrainingJobs: 1 };
    const trees = made({ ParameterRanges, ResourceLimits, Strategy: 'Grid' }, fixed({ num_round: '5', gamma: '1' }));
    expect(trees.ranges?.CategoricalParameterRanges).toEqual([{ Name: 'max_depth', Values: ['2', '4', '6', '8'] }]);
    expect(trees.its.ResourceLimits).toEqual(ResourceLimits);
  });

  it('leaves a range out when nothing can stand in, and says so', () => {
    const names = ['k', 'colours', 'moods', 'tastes'];
    const IntegerParameterRanges = names.map((Name) => ({ Name, MinValue: '2', MaxValue: '40' }));
    const job = { ...definition, ...image('knn'), StaticHyperParameters: {} };
    const { ranges, changes } = made({ ParameterRanges: { IntegerParameterRanges } }, { TrainingJobDefinition: job });
    expect(ranges?.IntegerParameterRanges?.map(({ Name }) => Name)).toEqual(['k', 'sample_size']);
    expect(changes.filter(({ to }) => to === null).map(({ from }) => from)).toEqual(['moods', 'tastes']);
  });

  it('leaves out a fixed value that its algorithm cannot take, and says so', () => {
    const { trained, changes } = made({}, fixed({ epochs: '20', batch_size: 'large', colour: 'red' }));
    expect(trained?.StaticHyperParameters).toEqual({ epochs: '20' });
    expect(changes.map(({ from, to }) => [from, to])).toEqual(
      expect.arrayContaining([
        ['batch_size large', null],
        ['colour red', null],
      ]),
    );
  });

  it('counts the jobs of a grid anew, and stays within the quotas', () => {
    const grid = { CategoricalParameterRanges: [{ Name: 'optimiser', Values: ['adam', 'sgd', 'lion', 'adagrad'] }] };
    const limits = { MaxNumberOfTrainingJobs: 4, MaxParallelTrainingJobs: 2 };
    const { its } = made({ Strategy: 'Grid', ParameterRanges: grid, ResourceLimits: limits });
    expect(its.ResourceLimits).toEqual({ MaxNumberOfTrainingJobs: 3, MaxParallelTrainingJobs: 2 });
    const small = made({}, {}, { ...machine, trials: 5, parallel: 1 });
    expect(small.its.ResourceLimits).toEqual({ MaxNumberOfTrainingJobs: 5, MaxParallelTrainingJobs: 1 });
    expect(small.changes.filter(({ why }) => why.startsWith('A quota'))).toHaveLength(2);
    // A grid that is larger than the quota is for the quota to refuse: a part of it is no grid.
    const large = made(
      { Strategy: 'Grid', ParameterRanges: grid, ResourceLimits: limits },
      {},
      { ...machine, trials: 2 },
    );
    expect(large.its.ResourceLimits.MaxNumberOfTrainingJobs).toBe(3);
  });

  it('aims at a metric that its algorithm reports on the data, the same way, and reads it from its log', () => {
    const [mlp] = machine.algorithms;
    const Regex = mlp?.metrics.find(({ name }) => name === 'validation:loss')?.pattern;
    expect(made({}).trained?.AlgorithmSpecification.MetricDefinitions).toEqual([{ Name: 'validation:loss', Regex }]);
    const S3DataSource = { S3DataType: 'S3Prefix' as const, S3Uri: 's3://holdout/iris/train' };
    const TrainingJobDefinition = {
      ...{ ...definition, ...image('sagemaker-xgboost'), StaticHyperParameters: { num_round: '9' } },
      InputDataConfig: [{ ChannelName: 'train', DataSource: { S3DataSource } }],
    };
    const aims = (Type: 'Minimize' | 'Maximize', MetricName: string) =>
      made(
        { ...integer('max_depth', '2', '8'), HyperParameterTuningJobObjective: { Type, MetricName } },
        { TrainingJobDefinition },
      ).its.HyperParameterTuningJobObjective;
    expect(aims('Minimize', 'validation:rmse')).toEqual({ Type: 'Minimize', MetricName: 'validation:mlogloss' });
    expect(aims('Maximize', 'validation:auc')).toEqual({ Type: 'Maximize', MetricName: 'validation:accuracy' });
    expect(aims('Minimize', 'validation:merror')).toEqual({ Type: 'Minimize', MetricName: 'validation:merror' });
  });

  it('tells when only a metric that goes the other way is reported', () => {
    const metric = { Name: 'validation:r2', Regex: 'r2=([0-9.]+)' };
    const algorithm = { ...definition.AlgorithmSpecification, MetricDefinitions: [metric] };
    const { its, changes } = made(
      { HyperParameterTuningJobObjective: { Type: 'Maximize', MetricName: 'validation:r2' } },
      { TrainingJobDefinition: { ...definition, AlgorithmSpecification: algorithm } },
    );
    expect(its.HyperParameterTuningJobObjective).toEqual({ Type: 'Minimize', MetricName: 'validation:loss' });
    expect(changes.map(({ to }) => to)).toContain('Minimize validation:loss');
  });

  it('trains on data of this site, read as they are, in the channels that there are', () => {
    const channel = (ChannelName: string, more: object = {}) => ({
      ...{ ChannelName, ContentType: 'text/csv', ...more },
      DataSource: { S3DataSource: { S3DataType: 'S3Prefix' as const, S3Uri: `s3://my-iris/${ChannelName}` } },
    });
    const InputDataConfig = [channel('test'), channel('validation', { CompressionType: 'Gzip' })];
    const { trained, changes } = made({}, { TrainingJobDefinition: { ...definition, InputDataConfig } });
    const S3DataType = 'S3Prefix';
    expect(trained?.InputDataConfig).toEqual([
      { ChannelName: 'train', DataSource: { S3DataSource: { S3DataType, S3Uri: 's3://holdout/iris/train' } } },
      {
        ...{ ChannelName: 'validation', ContentType: 'text/csv' },
        DataSource: { S3DataSource: { S3DataType, S3Uri: 's3://holdout/iris/validation' } },
      },
    ]);
    expect(changes.filter(({ to }) => to === null).map(({ from }) => from)).toEqual([
      'channel test',
      'CompressionType',
    ]);
  });

  it('keeps a warm start, and names the jobs that have to be there first', () => {
    const parents = [{ HyperParameterTuningJobName: 'earlier' }];
    const WarmStartConfig = {
      ...{ WarmStartType: 'TransferLearning' as const, ParentHyperParameterTuningJobs: parents },
    };
    const { request, parents: named } = made({}, { WarmStartConfig });
    expect(request.WarmStartConfig).toEqual(WarmStartConfig);
    expect(named).toEqual(['earlier']);
  });

  it('does not change what is for this machine already', () => {
    const { request } = made({});
    const again = localRequest(request, machine);
    expect(again).toEqual({ request, changes: [], parents: [] });
  });
});
