import { processingInstanceType } from './instance-types.ts';
import {
  algorithmImage,
  configKey,
  configValue,
  directoryPath,
  experimentEntityName,
  ruleConfigurationName,
  s3Uri,
} from './names.ts';
import { boolean, integer, list, long, map, structure, text } from './shape.ts';

/* What watches a training job: Debugger, Profiler, TensorBoard, Experiments. */

export const collectionConfiguration = structure(
  {},
  { CollectionName: text({ min: 1, max: 256, pattern: '.*' }), CollectionParameters: map(configKey, configValue, 20) },
);
export const debugHookConfig = structure(
  { S3OutputPath: s3Uri },
  {
    LocalPath: directoryPath,
    HookParameters: map(configKey, configValue, 20),
    CollectionConfigurations: list(collectionConfiguration, 0, 20),
  },
);
export const debugRuleConfiguration = structure(
  { RuleConfigurationName: ruleConfigurationName, RuleEvaluatorImage: algorithmImage },
  {
    LocalPath: directoryPath,
    S3OutputPath: s3Uri,
    InstanceType: processingInstanceType,
    VolumeSizeInGB: integer(0),
    RuleParameters: map(configKey, configValue, 100),
  },
);
export const tensorBoardOutputConfig = structure({ S3OutputPath: s3Uri }, { LocalPath: directoryPath });
export const profilerConfig = structure(
  {},
  {
    S3OutputPath: s3Uri,
    ProfilingIntervalInMilliseconds: long(),
    ProfilingParameters: map(configKey, configValue, 20),
    DisableProfiler: boolean,
  },
);
export const profilerRuleConfiguration = structure(
  { RuleConfigurationName: ruleConfigurationName, RuleEvaluatorImage: algorithmImage },
  {
    LocalPath: directoryPath,
    S3OutputPath: s3Uri,
    InstanceType: processingInstanceType,
    VolumeSizeInGB: integer(0),
    RuleParameters: map(configKey, configValue, 100),
  },
);
export const remoteDebugConfig = structure({}, { EnableRemoteDebug: boolean });
export const infraCheckConfig = structure({}, { EnableInfraCheck: boolean });
export const experimentConfig = structure(
  {},
  {
    ExperimentName: experimentEntityName,
    TrialName: experimentEntityName,
    TrialComponentDisplayName: experimentEntityName,
    RunName: experimentEntityName,
  },
);
