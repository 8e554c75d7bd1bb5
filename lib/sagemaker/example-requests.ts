import type { CreateTrainingJob } from './rules/training-job.ts';
import type { CreateTuningJob, TrainingDefinition } from './tuning-request.ts';

/** Requests that are accepted, with a value for most members: what a console can begin with and tests can change. */

const common = {
  RoleArn: 'arn:aws:iam::111122223333:role/tuning',
  InputDataConfig: ['train', 'validation'].map((ChannelName) => ({
    ChannelName,
    DataSource: { S3DataSource: { S3DataType: 'S3Prefix' as const, S3Uri: `s3://digits/${ChannelName}/` } },
  })),
  OutputDataConfig: { S3OutputPath: 's3://digits/models/' },
  ResourceConfig: { InstanceType: 'ml.m5.xlarge', InstanceCount: 1, VolumeSizeInGB: 10 },
  StoppingCondition: { MaxRuntimeInSeconds: 3600 },
  VpcConfig: { SecurityGroupIds: ['sg-1'], Subnets: ['subnet-1', 'subnet-2'] },
  Environment: { LEVEL: 'debug' },
};
const algorithm = {
  TrainingImage: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/digits:1',
  TrainingInputMode: 'File' as const,
  MetricDefinitions: [{ Name: 'validation:loss', Regex: 'validation-loss: ([0-9.]+)' }],
};

export const exampleDefinition: TrainingDefinition = {
  ...common,
  StaticHyperParameters: { epochs: '20', batch_size: '32' },
  AlgorithmSpecification: algorithm,
};

export const exampleTuningJob: CreateTuningJob = {
  HyperParameterTuningJobName: 'digits-tuning',
  HyperParameterTuningJobConfig: {
    Strategy: 'Bayesian',
    HyperParameterTuningJobObjective: { Type: 'Minimize', MetricName: 'validation:loss' },
    ResourceLimits: { MaxNumberOfTrainingJobs: 20, MaxParallelTrainingJobs: 2 },
    ParameterRanges: {
      IntegerParameterRanges: [{ Name: 'units', MinValue: '16', MaxValue: '128', ScalingType: 'Linear' }],
      ContinuousParameterRanges: [
        { Name: 'learning_rate', MinValue: '0.0001', MaxValue: '0.1', ScalingType: 'Logarithmic' },
        { Name: 'momentum', MinValue: '0.5', MaxValue: '0.999', ScalingType: 'ReverseLogarithmic' },
      ],
      CategoricalParameterRanges: [{ Name: 'optimiser', Values: ['adam', 'sgd'] }],
    },
    TrainingJobEarlyStoppingType: 'Off',
    TuningJobCompletionCriteria: {
      TargetObjectiveMetricValue: 0.05,
      BestObjectiveNotImproving: { MaxNumberOfTrainingJobsNotImproving: 10 },
      ConvergenceDetected: { CompleteOnConvergence: 'Enabled' },
    },
    RandomSeed: 7,
  },
  TrainingJobDefinition: exampleDefinition,
  Tags: [{ Key: 'course', Value: 'tuning' }],
};

export const exampleTrainingJob: CreateTrainingJob = {
  ...common,
  TrainingJobName: 'digits',
  HyperParameters: { epochs: '20', learning_rate: '0.01' },
  AlgorithmSpecification: algorithm,
  DebugHookConfig: { S3OutputPath: 's3://digits/debug/' },
  RetryStrategy: { MaximumRetryAttempts: 2 },
};
