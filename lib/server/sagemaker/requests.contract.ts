import type { CreateHyperParameterTuningJobRequest, CreateTrainingJobRequest } from '@aws-sdk/client-sagemaker';

const channel = (name: string) => ({
  ChannelName: name,
  DataSource: { S3DataSource: { S3DataType: 'S3Prefix' as const, S3Uri: `s3://holdout/iris/${name}` } },
});
const common = {
  RoleArn: 'arn:aws:iam::111122223333:role/tuning',
  AlgorithmSpecification: { AlgorithmName: 'toy', TrainingInputMode: 'File' as const },
  InputDataConfig: ['train', 'validation'].map(channel),
  OutputDataConfig: { S3OutputPath: 's3://holdout/models' },
  ResourceConfig: { InstanceType: 'ml.m5.large' as const, InstanceCount: 1, VolumeSizeInGB: 1 },
  StoppingCondition: { MaxRuntimeInSeconds: 600 },
};

/** A request to tune the rate of the algorithm `toy`; without members that the clients of Debian 12 do not know. */
export const tuningRequest = (name: string, jobs = 4) =>
  ({
    HyperParameterTuningJobName: name,
    HyperParameterTuningJobConfig: {
      Strategy: 'Random',
      HyperParameterTuningJobObjective: { Type: 'Minimize', MetricName: 'validation:loss' },
      ResourceLimits: { MaxNumberOfTrainingJobs: jobs, MaxParallelTrainingJobs: 2 },
      ParameterRanges: { ContinuousParameterRanges: [{ Name: 'rate', MinValue: '0.1', MaxValue: '0.9' }] },
    },
    TrainingJobDefinition: { ...common, StaticHyperParameters: { epochs: '3' } },
    Tags: [{ Key: 'course', Value: 'tuning' }],
  }) satisfies CreateHyperParameterTuningJobRequest;

/**
 * A request to tune two algorithms: `near` chooses a rate between 0.1 and 0.9 and `form` a category at the rate 0, which
 * is always better.
 */
export const severalRequest = (name: string, jobs = 6) => {
  const { HyperParameterTuningJobConfig: config, TrainingJobDefinition: _, ...request } = tuningRequest(name, jobs);
  const { ParameterRanges: HyperParameterRanges, HyperParameterTuningJobObjective: TuningObjective, ...rest } = config;
  const categories = [{ Name: 'form', Values: ['a', 'b', 'c'] }];
  return {
    ...request,
    HyperParameterTuningJobConfig: rest,
    TrainingJobDefinitions: [
      { ...common, DefinitionName: 'near', TuningObjective, HyperParameterRanges },
      {
        ...{ ...common, DefinitionName: 'form', TuningObjective },
        InputDataConfig: [channel('train')],
        HyperParameterRanges: { CategoricalParameterRanges: categories },
        StaticHyperParameters: { rate: '0', epochs: '3' },
      },
    ],
  } satisfies CreateHyperParameterTuningJobRequest;
};

export const trainingRequest = (name: string) =>
  ({ ...common, TrainingJobName: name, HyperParameters: { rate: '0.2' } }) satisfies CreateTrainingJobRequest;
