import type { Point } from '#lib/search/space.ts';
import { isEnded, type Job } from './job.ts';
import type { AttemptOf } from './job-event.ts';
import { proposalOf } from './job-proposal.ts';
import { asSearchTrial, isLive } from './job-trial.ts';

/** What is to be done for a job. Stopping may be asked for again and again, until the trial has ended. */
export type Action =
  /** `search` is left out for the job's first search. */
  | ({ kind: 'start'; point: Point; search?: number; target?: number } & AttemptOf)
  /** A paused trial goes on to a larger target, from its checkpoint. */
  | ({ kind: 'continue'; point: Point; search?: number; target: number } & AttemptOf)
  | ({ kind: 'stop' } & AttemptOf)
  | { kind: 'finish' };

/**
 * What follows from a job as it stands: nothing but the job decides, so whoever resumes it after a crash does the same.
 * `room` is how many trials may be begun now, besides the job's own limit.
 */
export function next(job: Job, room = Number.POSITIVE_INFINITY): Action[] {
  if (isEnded(job)) return [];
  const running = job.trials.filter(({ status }) => status === 'running');
  const stop = ({ number: trial, attempt }: Job['trials'][number]): Action => ({ kind: 'stop', trial, attempt });
  if (job.status !== 'in-progress' || job.ending) return running.length > 0 ? running.map(stop) : [{ kind: 'finish' }];
  const stops = running.filter((trial) => trial.stop).map(stop);
  const free = Math.min(room, job.definition.limits.maxParallel - running.length);
  const lost = job.trials.filter(({ status }) => status === 'lost');
  const again = lost.slice(0, Math.max(0, free)).map(
    ({ number: trial, search, attempt, point, target }): Action => ({
      kind: 'start',
      trial,
      attempt: attempt + 1,
      point,
      ...(search > 0 && { search }),
      ...(target !== undefined && { target }),
    }),
  );
  const begun = lost.length < free || !job.trials.some(isLive) ? propose(job, free - lost.length) : [];
  return [...stops, ...again, ...begun];
}

/** New trials and trials that go on, at most `free`; the end when there are none and nothing runs. */
function propose(job: Job, free: number): Action[] {
  const { definition } = job;
  const trials = job.trials.map((trial) => ({ ...asSearchTrial(trial), search: trial.search }));
  const actions: Action[] = [];
  for (;;) {
    const proposal = proposalOf(definition, trials);
    const isIdle = trials.every(({ status }) => status !== 'pending');
    if (proposal === null) return isIdle ? [{ kind: 'finish' }] : actions;
    if (actions.length >= free) return actions;
    const { search, target } = proposal;
    const known = proposal.kind === 'continue' ? trials[proposal.trial] : undefined;
    const point = proposal.kind === 'begin' ? proposal.point : (known?.point ?? {});
    const number = known?.number ?? trials.length;
    if (number >= definition.limits.maxJobs) throw new Error(`Trial ${number} is one too many`);
    const attempt = (job.trials[number]?.attempt ?? 0) + 1;
    const of = { trial: number, attempt, point, ...(search > 0 && { search }) };
    const until = target !== undefined && { target };
    if (proposal.kind === 'continue') actions.push({ kind: 'continue', ...of, target: proposal.target });
    else actions.push({ kind: 'start', ...of, ...until });
    trials[number] = { number, search, point, status: 'pending', reports: known?.reports ?? [], ...until };
  }
}
