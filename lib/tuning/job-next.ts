import { strategies } from '#lib/search/registry.ts';
import type { Point, Space } from '#lib/search/space.ts';
import type { Proposal, Situation, Trial } from '#lib/search/strategy.ts';
import { isEnded, type Job } from './job.ts';
import type { AttemptOf } from './job-event.ts';
import { asSearchTrial, isLive } from './job-trial.ts';

/** What is to be done for a job. Stopping may be asked for again and again, until the trial has ended. */
export type Action =
  | ({ kind: 'start'; point: Point; target?: number } & AttemptOf)
  /** A paused trial goes on to a larger target, from its checkpoint. */
  | ({ kind: 'continue'; point: Point; target: number } & AttemptOf)
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
    ({ number: trial, attempt, point, target }): Action => ({
      kind: 'start',
      trial,
      attempt: attempt + 1,
      point,
      ...(target !== undefined && { target }),
    }),
  );
  const begun = lost.length < free || !job.trials.some(isLive) ? propose(job, free - lost.length) : [];
  return [...stops, ...again, ...begun];
}

/** New trials and trials that go on, at most `free`; the end when there are none and nothing runs. */
function propose(job: Job, free: number): Action[] {
  const { definition } = job;
  const trials: Trial[] = job.trials.map(asSearchTrial);
  const actions: Action[] = [];
  for (;;) {
    const proposal = ask(job, trials);
    const isIdle = trials.every(({ status }) => status !== 'pending');
    if (typeof proposal === 'string') return isIdle ? [{ kind: 'finish' }] : actions;
    const known = proposal.kind === 'continue' ? trials[proposal.trial] : undefined;
    // A trial that has reached its target but not ended yet can go on in a moment.
    if (actions.length >= free || known?.status === 'pending') return actions;
    const point = proposal.kind === 'begin' ? proposal.point : (known?.point ?? {});
    const number = known?.number ?? trials.length;
    if (number >= definition.limits.maxJobs) throw new Error(`Trial ${number} is one too many`);
    const { target } = proposal;
    const attempt = (job.trials[number]?.attempt ?? 0) + 1;
    if (proposal.kind === 'continue') actions.push({ ...proposal, attempt, point });
    else actions.push({ kind: 'start', trial: number, attempt, point, ...(target !== undefined && { target }) });
    const reports = known?.reports ?? [];
    trials[number] = { number, point, status: 'pending', reports, ...(target !== undefined && { target }) };
  }
}

function ask({ definition }: Job, trials: Trial[]): Proposal | 'wait' | 'exhausted' {
  const { objective, seed, parents, limits } = definition;
  const strategy = strategies[definition.strategy];
  const situation: Situation<unknown> = {
    space: trials.length < limits.maxJobs ? definition.space : exhausted(trials[0]?.point ?? {}),
    minimise: objective.minimise,
    trials: [...trials],
    ...(parents && { parents }),
    seed,
    options: strategy.options.parse(definition.options),
  };
  return strategy.propose(situation);
}

/**
 * A space of one point, which was tried: when the budget is spent a strategy can begin nothing more in it, and so lets
 * its best trials go on, as at the end of any search.
 */
const exhausted = (point: Point): Space => ({
  dimensions: Object.entries(point).map(([name, value]) => ({ kind: 'categorical', name, values: [value] })),
});
