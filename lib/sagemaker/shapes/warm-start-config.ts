import { hyperParameterTuningJobName } from './names.ts';
import { list, oneOf, structure } from './shape.ts';

/* Which earlier jobs a tuning job starts from, and Autotune. */

export const parentHyperParameterTuningJob = structure(
  {},
  { HyperParameterTuningJobName: hyperParameterTuningJobName },
);
export const hyperParameterTuningJobWarmStartConfig = structure({
  ParentHyperParameterTuningJobs: list(parentHyperParameterTuningJob, 1, 5),
  WarmStartType: oneOf('IdenticalDataAndAlgorithm', 'TransferLearning'),
});
export const autotune = structure({ Mode: oneOf('Enabled') });
