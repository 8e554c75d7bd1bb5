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
import { debugRuleEvaluationStatus, profilerRuleEvaluationStatus } from './debugger-status.ts';
import { channel } from './input-data.ts';
import {
  failureReason,
  hyperParameterKey,
  hyperParameterTuningJobArn,
  hyperParameterValue,
  metricName,
  modelPackageArn,
  nextToken,
  roleArn,
  s3Uri,
  secondaryStatus,
  trainingEnvironmentKey,
  trainingEnvironmentValue,
  trainingJobArn,
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
import { mlflowConfig, modelPackageConfig, serverlessJobConfig } from './serverless.ts';
import { boolean, float, integer, list, long, map, oneOf, structure, text, timestamp } from './shape.ts';

/* Answers about training jobs. */

export const createTrainingJobResponse = structure({ TrainingJobArn: trainingJobArn });
export const updateTrainingJobResponse = structure({ TrainingJobArn: trainingJobArn });
export const modelArtifacts = structure({ S3ModelArtifacts: s3Uri });
export const warmPoolStatus = structure(
  { Status: warmPoolResourceStatus },
  { ResourceRetainedBillableTimeInSeconds: integer(0), ReusedByJob: trainingJobName },
);
export const secondaryStatusTransition = structure(
  { Status: secondaryStatus, StartTime: timestamp },
  { EndTime: timestamp, StatusMessage: text() },
);
export const metricData = structure({}, { MetricName: metricName, Value: float, Timestamp: timestamp });
export const mlflowDetails = structure(
  {},
  {
    MlflowExperimentId: text({ min: 1, max: 256, pattern: '.*' }),
    MlflowRunId: text({ min: 1, max: 256, pattern: '.*' }),
  },
);
export const trainingProgressInfo = structure(
  {},
  { TotalStepCountPerEpoch: long(0), CurrentStep: long(0), CurrentEpoch: long(0), MaxEpoch: long(0) },
);
export const describeTrainingJobResponse = structure(
  {
    TrainingJobName: trainingJobName,
    TrainingJobArn: trainingJobArn,
    ModelArtifacts: modelArtifacts,
    TrainingJobStatus: trainingJobStatus,
    SecondaryStatus: secondaryStatus,
    StoppingCondition: stoppingCondition,
    CreationTime: timestamp,
  },
  {
    TuningJobArn: hyperParameterTuningJobArn,
    LabelingJobArn: text({
      min: 0,
      max: 2048,
      pattern: 'arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:labeling-job/.*',
    }),
    AutoMLJobArn: text({
      min: 1,
      max: 256,
      pattern: 'arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:automl-job/.*',
    }),
    FailureReason: failureReason,
    HyperParameters: map(hyperParameterKey, hyperParameterValue, 100),
    AlgorithmSpecification: algorithmSpecification,
    RoleArn: roleArn,
    InputDataConfig: list(channel, 1, 20),
    OutputDataConfig: outputDataConfig,
    ResourceConfig: resourceConfig,
    WarmPoolStatus: warmPoolStatus,
    VpcConfig: vpcConfig,
    TrainingStartTime: timestamp,
    TrainingEndTime: timestamp,
    LastModifiedTime: timestamp,
    SecondaryStatusTransitions: list(secondaryStatusTransition),
    FinalMetricDataList: list(metricData, 0, 40),
    EnableNetworkIsolation: boolean,
    EnableInterContainerTrafficEncryption: boolean,
    EnableManagedSpotTraining: boolean,
    CheckpointConfig: checkpointConfig,
    TrainingTimeInSeconds: integer(1),
    BillableTimeInSeconds: integer(1),
    BillableTokenCount: long(0),
    DebugHookConfig: debugHookConfig,
    ExperimentConfig: experimentConfig,
    DebugRuleConfigurations: list(debugRuleConfiguration, 0, 20),
    TensorBoardOutputConfig: tensorBoardOutputConfig,
    DebugRuleEvaluationStatuses: list(debugRuleEvaluationStatus, 0, 20),
    ProfilerConfig: profilerConfig,
    ProfilerRuleConfigurations: list(profilerRuleConfiguration, 0, 20),
    ProfilerRuleEvaluationStatuses: list(profilerRuleEvaluationStatus, 0, 20),
    ProfilingStatus: oneOf('Enabled', 'Disabled'),
    Environment: map(trainingEnvironmentKey, trainingEnvironmentValue, 100),
    RetryStrategy: retryStrategy,
    RemoteDebugConfig: remoteDebugConfig,
    InfraCheckConfig: infraCheckConfig,
    ServerlessJobConfig: serverlessJobConfig,
    MlflowConfig: mlflowConfig,
    ModelPackageConfig: modelPackageConfig,
    MlflowDetails: mlflowDetails,
    ProgressInfo: trainingProgressInfo,
    OutputModelPackageArn: modelPackageArn,
  },
);
export const trainingJobSummary = structure(
  {
    TrainingJobName: trainingJobName,
    TrainingJobArn: trainingJobArn,
    CreationTime: timestamp,
    TrainingJobStatus: trainingJobStatus,
  },
  {
    TrainingEndTime: timestamp,
    LastModifiedTime: timestamp,
    SecondaryStatus: secondaryStatus,
    WarmPoolStatus: warmPoolStatus,
    TrainingPlanArn: trainingPlanArn,
  },
);
export const listTrainingJobsResponse = structure(
  { TrainingJobSummaries: list(trainingJobSummary) },
  { NextToken: nextToken },
);
