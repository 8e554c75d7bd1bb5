import path from 'node:path';
import type { Order } from '#lib/tuning/executor.ts';
import type { Action } from '#lib/tuning/job-next.ts';
import { checkpointFile, readKept, removeKept } from '../executors/kept-artefact.ts';
import { trialOf } from '../store/training-jobs.ts';
import { removeJob } from '../store/tuning-jobs.ts';
import type { StoredJob } from '../store/tuning-jobs-load.ts';
import type { HeldJobs } from './held-jobs.ts';
import { hyperparametersOf } from './hyperparameters-of.ts';
import { type Orders, orderId, placeOf } from './orders.ts';
import type { TunerOptions } from './tuner.ts';

type Begin = Extract<Action, { kind: 'start' | 'continue' }>;

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
  await begin(options, held, orders, stored, action);
}

function finish({ db, folder, now }: TunerOptions, held: HeldJobs, { id, kind }: StoredJob): void {
  held.record(id, { kind: 'finished', at: (now?.() ?? new Date()).getTime() });
  if (held.get(id)?.job.status !== 'deleted') return;
  const only = kind === 'training' ? trialOf(db, id, 0) : undefined;
  removeJob(db, id);
  if (only) removeKept(path.join(folder, placeOf(only.id)));
}

async function begin(
  { db, executor, folder, now }: TunerOptions,
  held: HeldJobs,
  orders: Orders,
  { id, kind }: StoredJob,
  { trial, attempt, point, target }: Begin,
): Promise<void> {
  const earlier = attempt > 1 ? trialOf(db, id, trial) : undefined;
  const from = earlier ? (readKept(checkpointFile(path.join(folder, placeOf(earlier.id))))?.epoch ?? 0) : 0;
  const until = target !== undefined && { target };
  const at = (now?.() ?? new Date()).getTime();
  held.record(id, { kind: 'trial-started', trial, attempt, point, from, ...until, at });
  const stored = held.get(id);
  const begun = stored?.job.trials[trial];
  const row = trialOf(db, id, trial);
  // The job was stopped in between.
  if (!stored || !row || begun?.status !== 'running' || begun.attempt !== attempt) return;
  const { algorithm, data, seed } = stored.job.definition;
  const order: Order = {
    ...{ id: orderId(stored, { trial, attempt }), place: placeOf(row.id), algorithm, data, from, ...until },
    hyperparameters: hyperparametersOf(stored.job.definition, begun.point),
    seed: kind === 'training' ? seed : `${seed} ${trial}`,
  };
  orders.add(order.id, { job: id, row: row.id, trial, attempt });
  await executor.start(order);
}
