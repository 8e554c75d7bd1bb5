import type { trainingJobs } from '#drizzle/schema.ts';
import { shortHash } from '#lib/base/hash.ts';
import { counted } from '#lib/base/numbers.ts';
import type { Job } from '#lib/tuning/job.ts';
import type { JobDefinition } from '#lib/tuning/job-definition.ts';
import { searchOf } from '#lib/tuning/job-search.ts';
import type { JobTrial } from '#lib/tuning/job-trial.ts';
import { hyperparametersOf } from '../tuner/hyperparameters-of.ts';
import type { StoredJob } from './tuning-jobs-load.ts';

/** A trial as its row; dates are those of the trial but for `modifiedAt`. */
export function trialRow(stored: StoredJob, definition: JobDefinition, trial: JobTrial, at: Date) {
  const { number, search, attempt, point, status, stop, starts, losses, target, value, failure, trainedMs } = trial;
  return {
    ...{ owner: stored.owner, name: trialName(stored, number), tuningJob: stored.id },
    ...{ number, search, attempt, point, status, starts, losses, trainedMs },
    hyperparameters: hyperparametersOf(searchOf(definition, search), point),
    stop: stop ?? null,
    target: target ?? null,
    objective: value !== undefined && Number.isFinite(value) ? value : null,
    failureReason: failure?.reason ?? null,
    retryable: failure?.retryable ?? false,
    createdAt: new Date(trial.startedAt),
    startedAt: new Date(trial.startedAt),
    attemptAt: new Date(trial.attemptAt),
    modifiedAt: at,
    endedAt: trial.endedAt === undefined ? null : new Date(trial.endedAt),
  } satisfies typeof trainingJobs.$inferInsert;
}

/** As SageMaker names them: the tuning job's name, the number from 001 up, and eight letters that tell jobs apart. */
export const trialName = ({ kind, name, id }: Pick<StoredJob, 'kind' | 'name' | 'id'>, number: number): string =>
  kind === 'training' ? name : `${name}-${String(number + 1).padStart(3, '0')}-${shortHash(`${id} ${number}`)}`;

/** Why a job failed, in a sentence, or null. */
export function failureOf({ status, trials, ending }: Job): string | null {
  if (status !== 'failed') return null;
  if (ending?.kind === 'fault') return ending.reason;
  if (ending?.kind === 'no-metric') return noMetric(ending.trials);
  const last = trials.findLast(({ failure }) => failure)?.failure?.reason;
  return `No training job succeeded after ${trials.length} attempts. The last one: ${last ?? 'it gave no reason.'}`;
}

/** Words: AWS's. */
const noMetric = (trials: number): string =>
  `No objective metrics found after running ${counted(trials, 'training job')}. Please ensure that the custom algorithm is emitting the objective metric as defined by the regular expression provided.`;
