import {
  failureReason,
  hyperParameterKey,
  hyperParameterTrainingJobDefinitionName,
  hyperParameterTuningJobArn,
  hyperParameterTuningJobName,
  hyperParameterTuningJobObjectiveType,
  hyperParameterTuningJobStatus,
  hyperParameterTuningJobStrategyType,
  hyperParameterValue,
  metricName,
  nextToken,
  trainingJobArn,
  trainingJobName,
  trainingJobStatus,
} from './names.ts';
import { float, integer, list, map, oneOf, structure, timestamp } from './shape.ts';
import { hyperParameterTrainingJobDefinition } from './training-definition.ts';
import { hyperParameterTuningJobConfig, resourceLimits } from './tuning-config.ts';
import { autotune, hyperParameterTuningJobWarmStartConfig } from './warm-start-config.ts';

/* Answers about tuning jobs. */

export const createHyperParameterTuningJobResponse = structure({
  HyperParameterTuningJobArn: hyperParameterTuningJobArn,
});
export const trainingJobStatusCounters = structure(
  {},
  {
    Completed: integer(0),
    InProgress: integer(0),
    RetryableError: integer(0),
    NonRetryableError: integer(0),
    Stopped: integer(0),
  },
);
export const objectiveStatusCounters = structure(
  {},
  { Succeeded: integer(0), Pending: integer(0), Failed: integer(0) },
);
export const finalHyperParameterTuningJobObjectiveMetric = structure(
  { MetricName: metricName, Value: float },
  { Type: hyperParameterTuningJobObjectiveType },
);
export const hyperParameterTrainingJobSummary = structure(
  {
    TrainingJobName: trainingJobName,
    TrainingJobArn: trainingJobArn,
    CreationTime: timestamp,
    TrainingJobStatus: trainingJobStatus,
    TunedHyperParameters: map(hyperParameterKey, hyperParameterValue, 100),
  },
  {
    TrainingJobDefinitionName: hyperParameterTrainingJobDefinitionName,
    TuningJobName: hyperParameterTuningJobName,
    TrainingStartTime: timestamp,
    TrainingEndTime: timestamp,
    FailureReason: failureReason,
    FinalHyperParameterTuningJobObjectiveMetric: finalHyperParameterTuningJobObjectiveMetric,
    ObjectiveStatus: oneOf('Succeeded', 'Pending', 'Failed'),
  },
);
export const hyperParameterTuningJobCompletionDetails = structure(
  {},
  { NumberOfTrainingJobsObjectiveNotImproving: integer(), ConvergenceDetectedTime: timestamp },
);
export const hyperParameterTuningJobConsumedResources = structure({}, { RuntimeInSeconds: integer() });
export const describeHyperParameterTuningJobResponse = structure(
  {
    HyperParameterTuningJobName: hyperParameterTuningJobName,
    HyperParameterTuningJobArn: hyperParameterTuningJobArn,
    HyperParameterTuningJobConfig: hyperParameterTuningJobConfig,
    HyperParameterTuningJobStatus: hyperParameterTuningJobStatus,
    CreationTime: timestamp,
    TrainingJobStatusCounters: trainingJobStatusCounters,
    ObjectiveStatusCounters: objectiveStatusCounters,
  },
  {
    TrainingJobDefinition: hyperParameterTrainingJobDefinition,
    TrainingJobDefinitions: list(hyperParameterTrainingJobDefinition, 1, 10),
    HyperParameterTuningEndTime: timestamp,
    LastModifiedTime: timestamp,
    BestTrainingJob: hyperParameterTrainingJobSummary,
    OverallBestTrainingJob: hyperParameterTrainingJobSummary,
    WarmStartConfig: hyperParameterTuningJobWarmStartConfig,
    Autotune: autotune,
    FailureReason: failureReason,
    TuningJobCompletionDetails: hyperParameterTuningJobCompletionDetails,
    ConsumedResources: hyperParameterTuningJobConsumedResources,
  },
);
export const hyperParameterTuningJobSummary = structure(
  {
    HyperParameterTuningJobName: hyperParameterTuningJobName,
    HyperParameterTuningJobArn: hyperParameterTuningJobArn,
    HyperParameterTuningJobStatus: hyperParameterTuningJobStatus,
    Strategy: hyperParameterTuningJobStrategyType,
    CreationTime: timestamp,
    TrainingJobStatusCounters: trainingJobStatusCounters,
    ObjectiveStatusCounters: objectiveStatusCounters,
  },
  { HyperParameterTuningEndTime: timestamp, LastModifiedTime: timestamp, ResourceLimits: resourceLimits },
);
export const listHyperParameterTuningJobsResponse = structure(
  { HyperParameterTuningJobSummaries: list(hyperParameterTuningJobSummary) },
  { NextToken: nextToken },
);
export const listTrainingJobsForHyperParameterTuningJobResponse = structure(
  { TrainingJobSummaries: list(hyperParameterTrainingJobSummary) },
  { NextToken: nextToken },
);
