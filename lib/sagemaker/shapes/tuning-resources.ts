import { trainingInstanceType } from './instance-types.ts';
import { kmsKeyId } from './names.ts';
import { integer, list, oneOf, structure } from './shape.ts';

/* Instances for tuning jobs that may fall back on other types. */

export const hyperParameterTuningInstanceConfig = structure({
  InstanceType: trainingInstanceType,
  InstanceCount: integer(0),
  VolumeSizeInGB: integer(1),
});
export const hyperParameterTuningResourceConfig = structure(
  {},
  {
    InstanceType: trainingInstanceType,
    InstanceCount: integer(0),
    VolumeSizeInGB: integer(0),
    VolumeKmsKeyId: kmsKeyId,
    AllocationStrategy: oneOf('Prioritized'),
    InstanceConfigs: list(hyperParameterTuningInstanceConfig, 1, 6),
  },
);
