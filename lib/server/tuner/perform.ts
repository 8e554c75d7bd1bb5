import path from 'node:path';
import type { Order } from '#lib/tuning/executor.ts';
import type { Action } from '#lib/tuning/job-next.ts';
import { searchOf } from '#lib/tuning/job-search.ts';
import { checkpointFile, readKept, removeKept } from '../executors/kept-artefact.ts';
import { trialOf } from '../store/training-jobs.ts';
import { removeJob } from '../store/tuning-jobs.ts';
import type { StoredJob } from '../store/tuning-jobs-load.ts';
import type { HeldJobs } from './held-jobs.ts';
import { hyperparametersOf } from './hyperparameters-of.ts';
import { type Orders, orderId, placeOf } from './orders.ts';
import type { TunerOptions } from './tuner.ts';
import { type Begin, nextToBegin } from './ways-on.ts';

/** Trials that share a slot: more would keep the last of them from its end for too long. */
const mostTogether = 16;

/** Does one thing for a job. What begins is stored first: whoever dies in between finds it running, and without a worker. */
export async function perform(
  options: TunerOptions,
  held: HeldJobs,
  orders: Orders,
  id: number,
  action: Action,
): Promise<void> {
  const stored = held.get(id);
  if (!stored) return;
  if (action.kind === 'stop') return options.executor.stop(orderId(stored, action));
  if (action.kind === 'finish') return finish(options, held, stored);
  await beginTogether(options, held, orders, stored, action);
}

function finish({ db, folder, now }: TunerOptions, held: HeldJobs, { id, kind }: StoredJob): void {
  held.record(id, { kind: 'finished', at: (now?.() ?? new Date()).getTime() });
  if (held.get(id)?.job.status !== 'deleted') return;
  const only = kind === 'training' ? trialOf(db, id, 0) : undefined;
  removeJob(db, id);
  if (only) removeKept(path.join(folder, placeOf(only.id)));
}

/**
 * Begins what is to begin, and in its slot the trials that are next and can be trained in its company. They begin in order
 * of number, so the first that cannot ends the row.
 */
async function beginTogether(
  options: TunerOptions,
  held: HeldJobs,
  orders: Orders,
  stored: StoredJob,
  action: Begin,
): Promise<void> {
  const { executor } = options;
  const first = begin(options, held, orders, stored, action);
  if (!first) return;
  const company = (await executor.company?.(first)) ?? null;
  const riders: Order[] = [];
  while (company !== null && riders.length + 1 < mostTogether) {
    const now = held.get(stored.id);
    const another = now && nextToBegin(held, now);
    if (!another || (await executor.company?.(workOf(options, now, another))) !== company) break;
    const order = begin(options, held, orders, now, another, first.id);
    if (!order) break;
    riders.push(order);
  }
  await executor.start(first, ...riders);
}

/** What an attempt is to train. */
function workOf({ db, folder }: TunerOptions, { id, job }: StoredJob, { trial, attempt, point, search = 0 }: Begin) {
  const earlier = attempt > 1 ? trialOf(db, id, trial) : undefined;
  const from = earlier ? (readKept(checkpointFile(path.join(folder, placeOf(earlier.id))))?.epoch ?? 0) : 0;
  const { algorithm, data, metrics, fixed } = searchOf(job.definition, search);
  const hyperparameters = hyperparametersOf({ fixed }, point);
  return { algorithm, data, hyperparameters, from, ...(metrics && { metrics }) };
}

/** The order to give; none where the job was stopped in between. `slot` is the order in whose slot it is trained. */
function begin(
  options: TunerOptions,
  held: HeldJobs,
  orders: Orders,
  before: StoredJob,
  action: Begin,
  slot?: string,
): Order | undefined {
  const { db, now } = options;
  const { id, kind } = before;
  const { trial, attempt, point, search, target } = action;
  const work = workOf(options, before, action);
  const { from } = work;
  const until = target !== undefined && { target };
  const of = search !== undefined && { search };
  const at = (now?.() ?? new Date()).getTime();
  held.record(id, { kind: 'trial-started', trial, attempt, point, ...of, from, ...until, at });
  const stored = held.get(id);
  const begun = stored?.job.trials[trial];
  const row = trialOf(db, id, trial);
  if (!stored || !row || begun?.status !== 'running' || begun.attempt !== attempt) return undefined;
  const { seed } = stored.job.definition;
  const order: Order = {
    ...{ ...work, id: orderId(stored, { trial, attempt }), place: placeOf(row.id), ...until },
    seed: kind === 'training' ? seed : `${seed} ${trial}`,
  };
  orders.add(order.id, { job: id, row: row.id, trial, attempt, ...(slot !== undefined && { slot }) });
  return order;
}
