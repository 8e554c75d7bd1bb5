import { channel } from './input-data.ts';
import {
  algorithmImage,
  arnOrName,
  hyperParameterKey,
  hyperParameterTrainingJobDefinitionName,
  hyperParameterValue,
  metricName,
  roleArn,
  trainingInputMode,
} from './names.ts';
import { parameterRanges } from './parameter-ranges.ts';
import {
  checkpointConfig,
  outputDataConfig,
  resourceConfig,
  retryStrategy,
  stoppingCondition,
  vpcConfig,
} from './resources.ts';
import { boolean, list, map, structure, text } from './shape.ts';
import { hyperParameterTuningJobObjective } from './tuning-config.ts';
import { hyperParameterTuningResourceConfig } from './tuning-resources.ts';

/* The training jobs that a tuning job launches. */

export const metricDefinition = structure({ Name: metricName, Regex: text({ min: 1, max: 500, pattern: '.+' }) });
export const hyperParameterAlgorithmSpecification = structure(
  { TrainingInputMode: trainingInputMode },
  { TrainingImage: algorithmImage, AlgorithmName: arnOrName, MetricDefinitions: list(metricDefinition, 0, 40) },
);
export const hyperParameterTrainingJobDefinition = structure(
  {
    AlgorithmSpecification: hyperParameterAlgorithmSpecification,
    RoleArn: roleArn,
    OutputDataConfig: outputDataConfig,
    StoppingCondition: stoppingCondition,
  },
  {
    DefinitionName: hyperParameterTrainingJobDefinitionName,
    TuningObjective: hyperParameterTuningJobObjective,
    HyperParameterRanges: parameterRanges,
    StaticHyperParameters: map(hyperParameterKey, hyperParameterValue, 100),
    InputDataConfig: list(channel, 1, 20),
    VpcConfig: vpcConfig,
    ResourceConfig: resourceConfig,
    HyperParameterTuningResourceConfig: hyperParameterTuningResourceConfig,
    EnableNetworkIsolation: boolean,
    EnableInterContainerTrafficEncryption: boolean,
    EnableManagedSpotTraining: boolean,
    CheckpointConfig: checkpointConfig,
    RetryStrategy: retryStrategy,
    Environment: map(
      text({ min: 0, max: 512, pattern: '[a-zA-Z_][a-zA-Z0-9_]*' }),
      text({ min: 0, max: 512, pattern: '[\\S\\s]*' }),
      48,
    ),
  },
);
