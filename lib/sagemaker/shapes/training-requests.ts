import { algorithmSpecification } from './algorithm.ts';
import {
  debugHookConfig,
  debugRuleConfiguration,
  experimentConfig,
  infraCheckConfig,
  profilerConfig,
  profilerRuleConfiguration,
  remoteDebugConfig,
  tensorBoardOutputConfig,
} from './debugger.ts';
import { channel } from './input-data.ts';
import {
  hyperParameterKey,
  hyperParameterValue,
  nameContains,
  nextToken,
  roleArn,
  sortOrder,
  trainingEnvironmentKey,
  trainingEnvironmentValue,
  trainingJobName,
  trainingJobStatus,
  trainingPlanArn,
  warmPoolResourceStatus,
} from './names.ts';
import {
  checkpointConfig,
  outputDataConfig,
  resourceConfig,
  retryStrategy,
  stoppingCondition,
  vpcConfig,
} from './resources.ts';
import { mlflowConfig, modelPackageConfig, serverlessJobConfig, sessionChainingConfig } from './serverless.ts';
import { boolean, integer, list, map, oneOf, structure, timestamp } from './shape.ts';
import { tag } from './tags.ts';

/* Requests about training jobs. */

export const createTrainingJobRequest = structure(
  { TrainingJobName: trainingJobName, RoleArn: roleArn, OutputDataConfig: outputDataConfig },
  {
    HyperParameters: map(hyperParameterKey, hyperParameterValue, 100),
    AlgorithmSpecification: algorithmSpecification,
    InputDataConfig: list(channel, 1, 20),
    ResourceConfig: resourceConfig,
    VpcConfig: vpcConfig,
    StoppingCondition: stoppingCondition,
    Tags: list(tag, 0, 50),
    EnableNetworkIsolation: boolean,
    EnableInterContainerTrafficEncryption: boolean,
    EnableManagedSpotTraining: boolean,
    CheckpointConfig: checkpointConfig,
    DebugHookConfig: debugHookConfig,
    DebugRuleConfigurations: list(debugRuleConfiguration, 0, 20),
    TensorBoardOutputConfig: tensorBoardOutputConfig,
    ExperimentConfig: experimentConfig,
    ProfilerConfig: profilerConfig,
    ProfilerRuleConfigurations: list(profilerRuleConfiguration, 0, 20),
    Environment: map(trainingEnvironmentKey, trainingEnvironmentValue, 100),
    RetryStrategy: retryStrategy,
    RemoteDebugConfig: remoteDebugConfig,
    InfraCheckConfig: infraCheckConfig,
    SessionChainingConfig: sessionChainingConfig,
    ServerlessJobConfig: serverlessJobConfig,
    MlflowConfig: mlflowConfig,
    ModelPackageConfig: modelPackageConfig,
  },
);
export const describeTrainingJobRequest = structure({ TrainingJobName: trainingJobName });
export const stopTrainingJobRequest = structure({ TrainingJobName: trainingJobName });
export const deleteTrainingJobRequest = structure({ TrainingJobName: trainingJobName });
export const listTrainingJobsRequest = structure(
  {},
  {
    NextToken: nextToken,
    MaxResults: integer(1, 100),
    CreationTimeAfter: timestamp,
    CreationTimeBefore: timestamp,
    LastModifiedTimeAfter: timestamp,
    LastModifiedTimeBefore: timestamp,
    NameContains: nameContains,
    StatusEquals: trainingJobStatus,
    SortBy: oneOf('Name', 'CreationTime', 'Status'),
    SortOrder: sortOrder,
    WarmPoolStatusEquals: warmPoolResourceStatus,
    TrainingPlanArnEquals: trainingPlanArn,
  },
);
