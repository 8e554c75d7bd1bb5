import path from 'node:path';
import { modelFile, readKept } from '../executors/kept-artefact.ts';
import { trialOf } from '../store/training-jobs.ts';
import type { HeldJobs } from './held-jobs.ts';
import { type Orders, orderId, placeOf } from './orders.ts';
import type { TunerOptions } from './tuner.ts';

/**
 * Takes up a job that another process left. Each trial that ran then is still trained elsewhere, or had just kept its
 * model without anyone hearing of it, or is lost and will be begun again.
 */
export async function resume(
  { db, executor, folder, now }: TunerOptions,
  held: HeldJobs,
  orders: Orders,
  id: number,
): Promise<void> {
  const stored = held.get(id);
  for (const { number: trial, attempt, status } of stored?.job.trials ?? []) {
    const row = status === 'running' ? trialOf(db, id, trial) : undefined;
    if (!stored || !row) continue;
    const order = orderId(stored, { trial, attempt });
    if (await executor.holds(order)) {
      orders.add(order, { job: id, row: row.id, trial, attempt });
      continue;
    }
    const at = (now?.() ?? new Date()).getTime();
    const kept = readKept(modelFile(path.join(folder, placeOf(row.id))));
    if (kept?.order === order) {
      for (const { epoch, metrics } of kept.reports)
        held.record(id, { kind: 'report', trial, attempt, epoch, metrics, at });
      held.record(id, { kind: 'trial-ended', trial, attempt, outcome: 'completed', at });
    } else held.record(id, { kind: 'trial-lost', trial, attempt, at });
  }
}
