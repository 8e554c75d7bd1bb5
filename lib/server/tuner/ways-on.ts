import type { Job } from '#lib/tuning/job.ts';
import { type Action, next } from '#lib/tuning/job-next.ts';
import type { StoredJob } from '../store/tuning-jobs-load.ts';
import type { HeldJobs } from './held-jobs.ts';

/** A trial that begins or goes on. */
export type Begin = Extract<Action, { kind: 'start' | 'continue' }>;
const isBegin = (action: Action): action is Begin => action.kind === 'start' || action.kind === 'continue';

/** Jobs that had nothing to begin when they were asked last, which holds until they change. */
const idle = new WeakSet<Job>();

/**
 * What is to be done now, one action after the other: each is performed before the next is asked for. Of several jobs
 * the one that trains least goes first, so that a large job does not keep a small one waiting.
 */
export function* waysOn(held: HeldJobs, room: () => number): Iterable<{ id: number; action: Action }> {
  const asked = new Set<number>();
  for (;;) {
    const turn = held.all().filter(({ id, job }) => !asked.has(id) && !idle.has(job));
    const stored = turn.sort((a, b) => runningIn(a) - runningIn(b) || a.id - b.id)[0];
    if (!stored) return;
    const isFree = room() > 0;
    const actions = ask(held, stored, isFree ? 1 : 0);
    for (const action of actions) yield { id: stored.id, action };
    if (actions.length === 0 && isFree) idle.add(stored.job);
    if (!actions.some(isBegin)) asked.add(stored.id);
  }
}

/** The trial that a job would begin next, were there a slot for it. */
export const nextToBegin = (held: HeldJobs, stored: StoredJob): Begin | undefined => ask(held, stored, 1).find(isBegin);

const runningIn = ({ job }: StoredJob): number => job.trials.filter(({ status }) => status === 'running').length;

function ask(held: HeldJobs, { id, job }: StoredJob, room: number): Action[] {
  try {
    return next(job, room);
  } catch (error) {
    held.fault(id, error);
    return [];
  }
}
