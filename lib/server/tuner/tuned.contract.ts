// A database and a data folder for each test, and searches to put into them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { JobDefinition } from '#lib/tuning/job-definition.ts';
import { type Db, migrate, openDatabase } from '../db.ts';
import { addJob } from '../store/tuning-jobs.ts';
import { loadJob } from '../store/tuning-jobs-load.ts';

const definition: JobDefinition = {
  ...{ algorithm: 'a', data: {}, fixed: {}, seed: 1, retries: 2, options: {}, completion: {}, strategy: 'random' },
  space: { dimensions: [{ kind: 'continuous', name: 'x', min: 0, max: 1 }] },
  objective: { metric: 'loss', minimise: true },
  limits: { maxJobs: 6, maxParallel: 3 },
  earlyStopping: 'off',
};

export interface Tuned {
  db: Db;
  /** The data folder. */
  folder: string;
  /** Stores a job as the definition has it but for `change`; gives its row. */
  add(change?: Partial<JobDefinition>, name?: string, owner?: string): number;
  jobOf(id: number): NonNullable<ReturnType<typeof loadJob>>['job'] | undefined;
}

/** Fresh before each test of a file, gone after it. */
export function tuned(usual: Partial<JobDefinition> = {}): Tuned {
  const it: Tuned = {
    db: openDatabase(':memory:'),
    folder: '',
    add: (change = {}, name = 'j', owner = 'ann') =>
      addJob(it.db, {
        ...{ owner, name, kind: 'tuning', request: {}, at: new Date(0) },
        definition: { ...definition, ...usual, ...change },
      }) ?? 0,
    jobOf: (id) => loadJob(it.db, id)?.job,
  };
  beforeEach(() => {
    it.db = openDatabase(':memory:');
    migrate(it.db);
    it.folder = mkdtempSync(path.join(tmpdir(), 'holdout-tuned-'));
  });
  afterEach(() => rmSync(it.folder, { recursive: true }));
  return it;
}
