import type { CreateHyperParameterTuningJobCommandInput } from '@aws-sdk/client-sagemaker';

const channels = (data: string) =>
  ['train', 'validation'].map((ChannelName) => ({
    ChannelName,
    DataSource: { S3DataSource: { S3DataType: 'S3Prefix' as const, S3Uri: `s3://holdout/${data}/${ChannelName}` } },
  }));

/** A tuning job over three kinds of iris that is over within a second or two. */
export const irisRequest = (name: string, jobs = 3) =>
  ({
    HyperParameterTuningJobName: name,
    HyperParameterTuningJobConfig: {
      Strategy: 'Random',
      HyperParameterTuningJobObjective: { Type: 'Maximize', MetricName: 'validation:accuracy' },
      ResourceLimits: { MaxNumberOfTrainingJobs: jobs, MaxParallelTrainingJobs: 2 },
      ParameterRanges: {
        ContinuousParameterRanges: [
          { Name: 'learning_rate', MinValue: '0.01', MaxValue: '0.5', ScalingType: 'Logarithmic' },
        ],
      },
      RandomSeed: 1,
    },
    TrainingJobDefinition: {
      AlgorithmSpecification: { AlgorithmName: 'linear-learner', TrainingInputMode: 'File' },
      StaticHyperParameters: { epochs: '5' },
      RoleArn: 'arn:aws:iam::111122223333:role/tuning',
      InputDataConfig: channels('iris'),
      OutputDataConfig: { S3OutputPath: 's3://holdout/models' },
      ResourceConfig: { InstanceType: 'ml.m5.large', InstanceCount: 1, VolumeSizeInGB: 1 },
      StoppingCondition: { MaxRuntimeInSeconds: 600 },
    },
  }) satisfies CreateHyperParameterTuningJobCommandInput;

/** One that would go on for hours. */
export function endlessRequest(name: string): CreateHyperParameterTuningJobCommandInput {
  const { TrainingJobDefinition: iris, ...request } = irisRequest(name);
  return {
    ...request,
    TrainingJobDefinition: {
      ...iris,
      AlgorithmSpecification: { AlgorithmName: 'mlp', TrainingInputMode: 'File' },
      StaticHyperParameters: { epochs: '1000' },
      InputDataConfig: channels('fashion-mnist'),
      StoppingCondition: { MaxRuntimeInSeconds: 86_400 },
    },
  };
}
