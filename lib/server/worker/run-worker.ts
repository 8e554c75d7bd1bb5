import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Executor } from '#lib/tuning/executor.ts';
import type { Db } from '../db.ts';
import { takeTunerLock } from '../store/tuning-jobs-lock.ts';
import { beat, leave } from '../store/workers.ts';
import { Tuner } from '../tuner/tuner.ts';

const beatEveryMs = 2000;
const standbyMs = 500;

export interface WorkerOptions {
  db: Db;
  /** The data folder. */
  folder: string;
  /** Called once this process is the folder's tuner. */
  executor(): Promise<Executor>;
}

/**
 * The life of the worker process: it makes itself known by a heartbeat, and drives the tuner as soon as no other process
 * of this data folder does. A signal to end lets trials go, to be taken up again from their checkpoints.
 */
export async function runWorker({ db, folder, executor }: WorkerOptions): Promise<void> {
  const id = randomUUID();
  const startedAt = new Date();
  let tuner: Tuner | undefined;
  let isEnding = false;
  const heart = () => beat(db, { id, startedAt, beatAt: new Date() });
  heart();
  const timer = setInterval(heart, beatEveryMs);

  async function end(): Promise<void> {
    if (isEnding) return;
    isEnding = true;
    clearInterval(timer);
    await tuner?.close();
    leave(db, id);
    process.exit(0);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);

  let lock = takeTunerLock(folder);
  while (!lock && !isEnding) {
    await sleep(standbyMs);
    lock = takeTunerLock(folder);
  }
  if (isEnding) return;
  tuner = new Tuner({ db, folder, executor: await executor() });
  tuner.start();
}
