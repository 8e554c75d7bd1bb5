import { searchRequest } from './search.ts';
import { structure } from './shape.ts';
import * as tags from './tags.ts';
import * as training from './training-requests.ts';
import * as trained from './training-responses.ts';
import { updateTrainingJobRequest } from './training-update.ts';
import * as tuning from './tuning-requests.ts';
import * as tuned from './tuning-responses.ts';

const empty = structure({});

/** The operations that are known here: what each takes, and answers where its answer is written down. */
export const operations = {
  CreateHyperParameterTuningJob: {
    input: tuning.createHyperParameterTuningJobRequest,
    output: tuned.createHyperParameterTuningJobResponse,
  },
  DescribeHyperParameterTuningJob: {
    input: tuning.describeHyperParameterTuningJobRequest,
    output: tuned.describeHyperParameterTuningJobResponse,
  },
  ListHyperParameterTuningJobs: {
    input: tuning.listHyperParameterTuningJobsRequest,
    output: tuned.listHyperParameterTuningJobsResponse,
  },
  ListTrainingJobsForHyperParameterTuningJob: {
    input: tuning.listTrainingJobsForHyperParameterTuningJobRequest,
    output: tuned.listTrainingJobsForHyperParameterTuningJobResponse,
  },
  StopHyperParameterTuningJob: { input: tuning.stopHyperParameterTuningJobRequest, output: empty },
  DeleteHyperParameterTuningJob: { input: tuning.deleteHyperParameterTuningJobRequest, output: empty },
  CreateTrainingJob: { input: training.createTrainingJobRequest, output: trained.createTrainingJobResponse },
  DescribeTrainingJob: { input: training.describeTrainingJobRequest, output: trained.describeTrainingJobResponse },
  ListTrainingJobs: { input: training.listTrainingJobsRequest, output: trained.listTrainingJobsResponse },
  StopTrainingJob: { input: training.stopTrainingJobRequest, output: empty },
  DeleteTrainingJob: { input: training.deleteTrainingJobRequest, output: empty },
  UpdateTrainingJob: { input: updateTrainingJobRequest, output: trained.updateTrainingJobResponse },
  AddTags: { input: tags.addTagsInput, output: tags.addTagsOutput },
  ListTags: { input: tags.listTagsInput, output: tags.listTagsOutput },
  DeleteTags: { input: tags.deleteTagsInput, output: empty },
  Search: { input: searchRequest },
} as const;

export type Operation = keyof typeof operations;

export const isOperation = (name: string): name is Operation => Object.hasOwn(operations, name);
