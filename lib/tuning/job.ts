import type { Reason } from '#lib/search/completion.ts';
import { change } from './job-change.ts';
import type { JobDefinition } from './job-definition.ts';
import { settle, trialsWithoutMetric } from './job-ending.ts';
import type { JobEvent } from './job-event.ts';
import { isLive, type JobTrial } from './job-trial.ts';

/** Why a job begins nothing more; its running trials are then stopped. */
export type Ending =
  | Reason
  | { kind: 'runtime' }
  | { kind: 'nothing-succeeded'; trials: number }
  /** None of its trials' logs held the objective, although trials completed. */
  | { kind: 'no-metric'; trials: number }
  /** Its owner's jobs trained so many seconds in 24 hours as they may. */
  | { kind: 'quota'; seconds: number }
  | { kind: 'fault'; reason: string };

/** A tuning job: a fold of its events. Its trials stand in order of number, without gaps. */
export interface Job {
  definition: JobDefinition;
  status: 'in-progress' | 'stopping' | 'deleting' | 'completed' | 'failed' | 'stopped' | 'deleted';
  ending?: Ending;
  trials: readonly JobTrial[];
  createdAt: number;
  endedAt?: number;
}

const final: readonly Job['status'][] = ['completed', 'failed', 'stopped', 'deleted'];
export const isEnded = ({ status }: Pick<Job, 'status'>): boolean => final.includes(status);

/**
 * The job after an event. What comes twice, too late or from an attempt that is no longer the latest changes nothing
 * and gives back the same object, so a caller may repeat an event that it is unsure of. Throws for a job that was
 * never created, or created twice.
 */
export function apply(job: Job | null, event: JobEvent): Job {
  if (event.kind === 'created') {
    if (job) throw new Error('A tuning job is created once');
    return { definition: event.definition, status: 'in-progress', trials: [], createdAt: event.at };
  }
  if (!job) throw new Error(`A tuning job that was never created cannot hear of ${event.kind}`);
  if (event.kind === 'deleted' && isEnded(job)) return job.status === 'deleted' ? job : { ...job, status: 'deleted' };
  if (isEnded(job)) return job;
  if (event.kind === 'finished') return finish(job, event.at);
  return settle(job, change(job, event), event.at);
}

function finish(job: Job, at: number): Job {
  if (job.trials.some(isLive)) return job;
  const ended = withoutMetric(job);
  return { ...ended, status: finalStatus(ended), endedAt: at };
}

/** A job that ended for another reason is as useless if no trial has an objective, and that is what must be told. */
function withoutMetric(job: Job): Job {
  const trials = trialsWithoutMetric(job);
  if (job.status !== 'in-progress' || job.ending?.kind === 'fault' || trials === 0) return job;
  return { ...job, ending: { kind: 'no-metric', trials } };
}

const failures: readonly Ending['kind'][] = ['nothing-succeeded', 'no-metric', 'fault'];

function finalStatus({ status, ending, trials }: Job): Job['status'] {
  if (status === 'deleting') return 'deleted';
  if (status === 'stopping') return 'stopped';
  const failed = trials.filter((trial) => trial.status === 'failed').length;
  const isVain = failed > 0 && failed === trials.length;
  return isVain || (ending && failures.includes(ending.kind)) ? 'failed' : 'completed';
}
