import type { OperationHandler } from './operation.ts';
import { addTags } from './operations/add-tags.ts';
import { createTrainingJob } from './operations/create-training-job.ts';
import { createTuningJob } from './operations/create-tuning-job.ts';
import { deleteTags } from './operations/delete-tags.ts';
import { deleteTrainingJob } from './operations/delete-training-job.ts';
import { deleteTuningJob } from './operations/delete-tuning-job.ts';
import { describeTrainingJob } from './operations/describe-training-job.ts';
import { describeTuningJob } from './operations/describe-tuning-job.ts';
import { listTags } from './operations/list-tags.ts';
import { listTrainingJobs } from './operations/list-training-jobs.ts';
import { listTrials } from './operations/list-trials.ts';
import { listTuningJobs } from './operations/list-tuning-jobs.ts';
import { search } from './operations/search.ts';
import { stopTrainingJob } from './operations/stop-training-job.ts';
import { stopTuningJob } from './operations/stop-tuning-job.ts';
import type { Operation } from './shapes/operations.ts';

/** The operations that are answered. A new one is a file and a line here. */
export const registry = {
  AddTags: addTags,
  CreateHyperParameterTuningJob: createTuningJob,
  CreateTrainingJob: createTrainingJob,
  DeleteHyperParameterTuningJob: deleteTuningJob,
  DeleteTags: deleteTags,
  DeleteTrainingJob: deleteTrainingJob,
  DescribeHyperParameterTuningJob: describeTuningJob,
  DescribeTrainingJob: describeTrainingJob,
  ListHyperParameterTuningJobs: listTuningJobs,
  ListTags: listTags,
  ListTrainingJobs: listTrainingJobs,
  ListTrainingJobsForHyperParameterTuningJob: listTrials,
  Search: search,
  StopHyperParameterTuningJob: stopTuningJob,
  StopTrainingJob: stopTrainingJob,
} satisfies Partial<Record<Operation, OperationHandler>>;

export type Registered = keyof typeof registry;

export const isRegistered = (name: string): name is Registered => Object.hasOwn(registry, name);
