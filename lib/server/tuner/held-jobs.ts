import { apply } from '#lib/tuning/job.ts';
import type { JobEvent } from '#lib/tuning/job-event.ts';
import type { Db } from '../db.ts';
import { unfinishedJobs } from '../store/tuning-jobs.ts';
import { loadJob, type StoredJob } from '../store/tuning-jobs-load.ts';
import { Moved, recordEvent } from '../store/tuning-jobs-record.ts';

/** The unfinished jobs as they are stored, kept in step with the rows that other processes change. */
export class HeldJobs {
  readonly #db: Db;
  readonly #now: () => number;
  readonly #jobs = new Map<number, StoredJob>();

  constructor(db: Db, now: () => number) {
    this.#db = db;
    this.#now = now;
  }

  all(): StoredJob[] {
    return [...this.#jobs.values()];
  }

  get(id: number): StoredJob | undefined {
    return this.#jobs.get(id);
  }

  /** Reads what was created or changed elsewhere; the ids of jobs that were not held before. */
  sync(): number[] {
    const unfinished = unfinishedJobs(this.#db);
    const ids = new Set(unfinished.map(({ id }) => id));
    for (const id of this.#jobs.keys()) if (!ids.has(id)) this.#jobs.delete(id);
    const fresh = unfinished.filter(({ id }) => !this.#jobs.has(id));
    for (const { id, revision } of unfinished) if (this.#jobs.get(id)?.revision !== revision) this.#read(id);
    return fresh.map(({ id }) => id);
  }

  /** Stores what an event changes; where another process changed the job in between, that is read first. */
  record(id: number, event: JobEvent): void {
    for (let stored = this.#jobs.get(id); stored; stored = this.#jobs.get(id)) {
      try {
        this.#jobs.set(id, recordEvent(this.#db, stored, apply(stored.job, event), event));
        return;
      } catch (error) {
        if (!(error instanceof Moved)) throw error;
        this.#read(id);
      }
    }
  }

  /** A job whose search threw ends with that as its reason. */
  fault(id: number, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.record(id, { kind: 'faulted', reason, at: this.#now() });
  }

  #read(id: number): void {
    const stored = loadJob(this.#db, id);
    if (stored) this.#jobs.set(id, stored);
    else this.#jobs.delete(id);
  }
}
