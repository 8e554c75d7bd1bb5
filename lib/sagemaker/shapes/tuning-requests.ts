import {
  hyperParameterTuningJobName,
  hyperParameterTuningJobStatus,
  nameContains,
  nextToken,
  sortOrder,
  trainingJobStatus,
} from './names.ts';
import { integer, list, oneOf, structure, timestamp } from './shape.ts';
import { tag } from './tags.ts';
import { hyperParameterTrainingJobDefinition } from './training-definition.ts';
import { hyperParameterTuningJobConfig } from './tuning-config.ts';
import { autotune, hyperParameterTuningJobWarmStartConfig } from './warm-start-config.ts';

/* Requests about tuning jobs. */

export const createHyperParameterTuningJobRequest = structure(
  {
    HyperParameterTuningJobName: hyperParameterTuningJobName,
    HyperParameterTuningJobConfig: hyperParameterTuningJobConfig,
  },
  {
    TrainingJobDefinition: hyperParameterTrainingJobDefinition,
    TrainingJobDefinitions: list(hyperParameterTrainingJobDefinition, 1, 10),
    WarmStartConfig: hyperParameterTuningJobWarmStartConfig,
    Tags: list(tag, 0, 50),
    Autotune: autotune,
  },
);
export const describeHyperParameterTuningJobRequest = structure({
  HyperParameterTuningJobName: hyperParameterTuningJobName,
});
export const listHyperParameterTuningJobsRequest = structure(
  {},
  {
    NextToken: nextToken,
    MaxResults: integer(1, 100),
    SortBy: oneOf('Name', 'Status', 'CreationTime'),
    SortOrder: sortOrder,
    NameContains: nameContains,
    CreationTimeAfter: timestamp,
    CreationTimeBefore: timestamp,
    LastModifiedTimeAfter: timestamp,
    LastModifiedTimeBefore: timestamp,
    StatusEquals: hyperParameterTuningJobStatus,
  },
);
export const listTrainingJobsForHyperParameterTuningJobRequest = structure(
  { HyperParameterTuningJobName: hyperParameterTuningJobName },
  {
    NextToken: nextToken,
    MaxResults: integer(1, 100),
    StatusEquals: trainingJobStatus,
    SortBy: oneOf('Name', 'CreationTime', 'Status', 'FinalObjectiveMetricValue'),
    SortOrder: sortOrder,
  },
);
export const stopHyperParameterTuningJobRequest = structure({
  HyperParameterTuningJobName: hyperParameterTuningJobName,
});
export const deleteHyperParameterTuningJobRequest = structure({
  HyperParameterTuningJobName: hyperParameterTuningJobName,
});
