import type { CreateTuningJob } from '#lib/sagemaker/tuning-request.ts';
import type { Traced } from '#lib/tuning/hp.ts';
import { copiedRequest } from '../new/copied-request.ts';
import { dataAddress } from '../new/data-address.ts';
import type { Draft } from '../new/draft.ts';
import { flatRanges } from './flat-ranges.ts';
import type { Knobs } from './knobs.ts';

/** The lesson's search as SageMaker is asked for it: the traced space, flattened, for the algorithm `mlp`. */
export function lessonRequest({ space, fixed }: Traced, knobs: Knobs, name: string): CreateTuningJob {
  const { data, strategy, values, jobs = 1, parallel = 1, epochs = 1, seed = 0 } = knobs;
  const constant = Object.entries(fixed).map(([known, value]) => [known, String(value)] as const);
  return {
    HyperParameterTuningJobName: name,
    HyperParameterTuningJobConfig: {
      Strategy: strategy,
      HyperParameterTuningJobObjective: { Type: 'Maximize', MetricName: 'validation:accuracy' },
      ResourceLimits: { MaxNumberOfTrainingJobs: jobs, MaxParallelTrainingJobs: parallel },
      ParameterRanges: flatRanges(space, values),
      TrainingJobEarlyStoppingType: 'Off',
      RandomSeed: seed,
    },
    TrainingJobDefinition: {
      StaticHyperParameters: { ...Object.fromEntries(constant), epochs: String(epochs) },
      AlgorithmSpecification: { AlgorithmName: 'mlp', TrainingInputMode: 'File' },
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

export const moreJobs = 10;

/** The same search for ten more training jobs, which learns from those of the first. */
export function moreRequest(request: unknown, suffix: string): Draft {
  const { HyperParameterTuningJobConfig: config = {}, ...copied } = copiedRequest(request, suffix, true);
  const { ResourceLimits: limits } = config;
  return {
    ...copied,
    HyperParameterTuningJobConfig: {
      ...config,
      ResourceLimits: {
        ...limits,
        MaxNumberOfTrainingJobs: moreJobs,
        MaxParallelTrainingJobs: Math.min(limits?.MaxParallelTrainingJobs ?? 1, moreJobs),
      },
    },
  };
}
