import { trainingInstanceType } from './instance-types.ts';
import { directoryPath, instanceGroupName, kmsKeyId, s3Uri, trainingPlanArn } from './names.ts';
import { boolean, integer, list, oneOf, structure, text } from './shape.ts';

/* What a training job runs on, how long, and where its results go. */

export const vpcConfig = structure({
  SecurityGroupIds: list(text({ min: 0, max: 32, pattern: '[-0-9a-zA-Z]+' }), 1, 5),
  Subnets: list(text({ min: 0, max: 32, pattern: '[-0-9a-zA-Z]+' }), 1, 16),
});
export const outputDataConfig = structure(
  { S3OutputPath: s3Uri },
  { KmsKeyId: kmsKeyId, CompressionType: oneOf('GZIP', 'NONE') },
);
export const instanceGroup = structure({
  InstanceType: trainingInstanceType,
  InstanceCount: integer(0),
  InstanceGroupName: instanceGroupName,
});
export const placementSpecification = structure(
  { InstanceCount: integer(0) },
  { UltraServerId: text({ min: 0, max: 256 }) },
);
export const instancePlacementConfig = structure(
  {},
  { EnableMultipleJobs: boolean, PlacementSpecifications: list(placementSpecification, 0, 10) },
);
export const resourceConfig = structure(
  {},
  {
    InstanceType: trainingInstanceType,
    InstanceCount: integer(0),
    VolumeSizeInGB: integer(0),
    VolumeKmsKeyId: kmsKeyId,
    KeepAlivePeriodInSeconds: integer(0, 21600),
    InstanceGroups: list(instanceGroup, 0, 5),
    TrainingPlanArn: trainingPlanArn,
    InstancePlacementConfig: instancePlacementConfig,
  },
);
export const stoppingCondition = structure(
  {},
  {
    MaxRuntimeInSeconds: integer(1),
    MaxWaitTimeInSeconds: integer(1),
    MaxPendingTimeInSeconds: integer(7200, 2419200),
  },
);
export const checkpointConfig = structure({ S3Uri: s3Uri }, { LocalPath: directoryPath });
export const retryStrategy = structure({ MaximumRetryAttempts: integer(1, 30) });
