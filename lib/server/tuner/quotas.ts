import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Db } from '../db.ts';
import { secondsTrained, unfinishedOf } from '../store/training-jobs.ts';

const quotas = z.strictObject({
  /** Tuning and training jobs of one owner that have not ended. */
  jobs: z.int().min(0).default(20),
  /** Trials at a time that one tuning job may ask for. */
  parallel: z.int().min(1).default(10),
  /** Trials that one tuning job may ask for. */
  trials: z.int().min(1).default(750),
  /** Seconds that one owner's jobs may train in 24 hours, see `secondsTrained`: then they end. */
  secondsADay: z.number().min(0).default(36_000),
});
export type Quotas = z.infer<typeof quotas>;

/** What a job would exceed: the quota's name, its limit, and what there would be. */
export interface Exceeded {
  quota: keyof Quotas;
  limit: number;
  wanted: number;
}
export const dayMs = 24 * 3600 * 1000;

/** The numbers in `quotas.json` of the data folder, or the usual ones. Throws for a file that has faults. */
export function readQuotas(folder: string): Quotas {
  const file = path.join(folder, 'quotas.json');
  return quotas.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
}

/** The first quota that one more job would exceed, or null. */
export function exceeded(
  db: Db,
  given: Quotas,
  owner: string,
  { maxParallel, maxJobs }: { maxParallel: number; maxJobs: number },
  now: Date,
): Exceeded | null {
  const wanted: Quotas = {
    jobs: unfinishedOf(db, owner) + 1,
    parallel: maxParallel,
    trials: maxJobs,
    secondsADay: secondsTrained(db, owner, now, dayMs),
  };
  const names: (keyof Quotas)[] = ['jobs', 'parallel', 'trials', 'secondsADay'];
  const quota = names.find((name) => wanted[name] > given[name]);
  return quota ? { quota, limit: given[quota], wanted: wanted[quota] } : null;
}
