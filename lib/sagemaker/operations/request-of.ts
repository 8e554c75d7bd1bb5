import type { TrainingRecord, TuningRecord } from '../operation.ts';
import type { CreateTrainingJob } from '../rules/training-job.ts';
import { type CreateTuningJob, type Part, partsOf } from '../tuning-request.ts';

/** What was sent to create a job: it was validated before it was stored. */
export const tuningRequestOf = ({ request }: Pick<TuningRecord, 'request'>): CreateTuningJob =>
  request as CreateTuningJob;
export const trainingRequestOf = ({ request }: { request: unknown }): CreateTrainingJob => request as CreateTrainingJob;

/** The algorithm of a tuning job that a trial of it trains. */
export const partOf = (
  job: Pick<TuningRecord, 'request'>,
  { search }: Pick<TrainingRecord, 'search'>,
): Part | undefined => partsOf(tuningRequestOf(job))[search];
