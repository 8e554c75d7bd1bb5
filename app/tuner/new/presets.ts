import type { CreateTuningJob } from '#lib/sagemaker/tuning-request.ts';
import type { AlgorithmName } from '#lib/server/algorithms/registry.ts';
import { dataAddress } from './data-address.ts';

type Config = CreateTuningJob['HyperParameterTuningJobConfig'];
interface Preset {
  data: string;
  metric: string;
  direction: 'Minimize' | 'Maximize';
  strategy: Config['Strategy'];
  jobs: number;
  fixed: Record<string, string>;
  ranges: NonNullable<Config['ParameterRanges']>;
}
const range = (Name: string, MinValue: string, MaxValue: string, ScalingType: 'Linear' | 'Logarithmic' = 'Linear') => ({
  ...{ Name, MinValue, MaxValue, ScalingType },
});

/** A search worth a minute or two on a small machine, for each algorithm. */
const presets: Record<AlgorithmName, Preset> = {
  mlp: {
    ...{ data: 'digits', metric: 'validation:loss', direction: 'Minimize', strategy: 'Bayesian', jobs: 20 },
    fixed: { epochs: '8', hidden: '64' },
    ranges: {
      ContinuousParameterRanges: [
        range('learning_rate', '0.0001', '0.1', 'Logarithmic'),
        range('dropout1', '0', '0.5'),
      ],
      IntegerParameterRanges: [range('hidden1', '8', '128', 'Logarithmic')],
      CategoricalParameterRanges: [{ Name: 'optimizer', Values: ['adam', 'sgd', 'momentum'] }],
    },
  },
  cnn: {
    ...{ data: 'digits', metric: 'validation:accuracy', direction: 'Maximize', strategy: 'Random', jobs: 8 },
    fixed: { epochs: '3', filters2: '16', units: '32' },
    ranges: {
      ContinuousParameterRanges: [range('learning_rate', '0.0005', '0.05', 'Logarithmic')],
      IntegerParameterRanges: [range('filters1', '4', '16', 'Logarithmic')],
    },
  },
  'linear-learner': {
    ...{ data: 'breast-cancer', metric: 'validation:accuracy', direction: 'Maximize', strategy: 'Bayesian', jobs: 16 },
    fixed: { epochs: '10' },
    ranges: {
      ContinuousParameterRanges: [range('learning_rate', '0.0001', '1', 'Logarithmic'), range('wd', '0', '0.1')],
      IntegerParameterRanges: [range('mini_batch_size', '8', '128', 'Logarithmic')],
    },
  },
  'k-nn': {
    ...{ data: 'wine', metric: 'validation:accuracy', direction: 'Maximize', strategy: 'Grid', jobs: 6 },
    fixed: {},
    ranges: { CategoricalParameterRanges: [{ Name: 'k', Values: ['1', '3', '5', '9', '17', '33'] }] },
  },
  xgboost: {
    ...{ data: 'diabetes', metric: 'validation:rmse', direction: 'Minimize', strategy: 'Bayesian', jobs: 20 },
    fixed: { num_round: '40' },
    ranges: {
      ContinuousParameterRanges: [range('eta', '0.01', '1', 'Logarithmic'), range('subsample', '0.3', '1')],
      IntegerParameterRanges: [range('max_depth', '1', '8')],
    },
  },
};

/** A request that is accepted and finds something; `name` is that of the job. */
export function presetRequest(algorithm: AlgorithmName, name: string): CreateTuningJob {
  const { data, metric, direction, strategy, jobs, fixed, ranges } = presets[algorithm];
  return {
    HyperParameterTuningJobName: name,
    HyperParameterTuningJobConfig: {
      Strategy: strategy,
      HyperParameterTuningJobObjective: { Type: direction, MetricName: metric },
      ResourceLimits: { MaxNumberOfTrainingJobs: jobs, MaxParallelTrainingJobs: 2 },
      ParameterRanges: ranges,
      TrainingJobEarlyStoppingType: 'Off',
      RandomSeed: 1,
    },
    TrainingJobDefinition: {
      StaticHyperParameters: fixed,
      AlgorithmSpecification: { AlgorithmName: algorithm, TrainingInputMode: 'File' },
      RoleArn: 'arn:aws:iam::111122223333:role/tuning',
      InputDataConfig: (['train', 'validation'] as const).map((ChannelName) => ({
        ChannelName,
        DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: dataAddress(data, ChannelName) } },
      })),
      OutputDataConfig: { S3OutputPath: 's3://holdout/models/' },
      ResourceConfig: { InstanceType: 'ml.m5.xlarge', InstanceCount: 1, VolumeSizeInGB: 1 },
      StoppingCondition: { MaxRuntimeInSeconds: 600 },
    },
  };
}
