import { type Account, tuningJobNamed } from '../account.ts';
import { breach, type Fault } from '../fault.ts';
import type { Operation } from '../shapes/operations.ts';

interface Named {
  HyperParameterTuningJobName?: unknown;
  TrainingJobName?: unknown;
}

/** Deleting a tuning job that is not there succeeds: the operation declares no error. */
const aboutTuning: readonly Operation[] = [
  'DescribeHyperParameterTuningJob',
  'ListTrainingJobsForHyperParameterTuningJob',
  'StopHyperParameterTuningJob',
];
const aboutTraining: readonly Operation[] = [
  'DescribeTrainingJob',
  'StopTrainingJob',
  'DeleteTrainingJob',
  'UpdateTrainingJob',
];
const over = ['Completed', 'Failed', 'Stopped'];

/**
 * Whether the job that a request is about exists, and is in a state for it. For a missing training job AWS answers
 * ValidationException, although it declares ResourceNotFound (boto/boto3#2808); for a job that has ended the words are
 * those of awslabs/benchmark-ai#928. Words for a missing tuning job, and for deleting a job that trains: ours.
 */
export function jobIsThere(operation: Operation, request: Named, account: Account): Fault[] {
  const tuning = String(request.HyperParameterTuningJobName);
  if (aboutTuning.includes(operation) && !tuningJobNamed(account, tuning))
    return [
      breach(
        'hyperParameterTuningJobName',
        `There is no hyperparameter tuning job with the name ${tuning}.`,
        'ResourceNotFound',
      ),
    ];
  if (!aboutTraining.includes(operation)) return [];
  const status = account.trainingJobs.get(String(request.TrainingJobName));
  if (status === undefined) return [breach('trainingJobName', 'Requested resource not found.')];
  const rejected = `The request was rejected because the training job is in status ${status}.`;
  if (operation === 'StopTrainingJob' && over.includes(status)) return [breach('trainingJobName', rejected)];
  if (operation === 'DeleteTrainingJob' && !over.includes(status))
    return [breach('trainingJobName', rejected, 'ResourceInUse')];
  return [];
}
