import { profilerRuleConfiguration } from './debugger.ts';
import { configKey, configValue, s3Uri, trainingJobName } from './names.ts';
import { boolean, integer, list, long, map, structure } from './shape.ts';

/* The request that changes a running training job. */

export const profilerConfigForUpdate = structure(
  {},
  {
    S3OutputPath: s3Uri,
    ProfilingIntervalInMilliseconds: long(),
    ProfilingParameters: map(configKey, configValue, 20),
    DisableProfiler: boolean,
  },
);
export const resourceConfigForUpdate = structure({ KeepAlivePeriodInSeconds: integer(0, 21600) });
export const remoteDebugConfigForUpdate = structure({}, { EnableRemoteDebug: boolean });
export const updateTrainingJobRequest = structure(
  { TrainingJobName: trainingJobName },
  {
    ProfilerConfig: profilerConfigForUpdate,
    ProfilerRuleConfigurations: list(profilerRuleConfiguration, 0, 20),
    ResourceConfig: resourceConfigForUpdate,
    RemoteDebugConfig: remoteDebugConfigForUpdate,
  },
);
