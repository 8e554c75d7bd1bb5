import { setTimeout as sleep } from 'node:timers/promises';
import type { Executor, Report } from '#lib/tuning/executor.ts';
import type { AttemptOf, JobEvent } from '#lib/tuning/job-event.ts';
import type { Db } from '../db.ts';
import { addLog } from '../store/training-jobs.ts';
import { HeldJobs } from './held-jobs.ts';
import { Orders } from './orders.ts';
import { perform } from './perform.ts';
import { type Quotas, readQuotas } from './quotas.ts';
import { QuotasWatch } from './quotas-watch.ts';
import { resume } from './resume.ts';
import { waysOn } from './ways-on.ts';

export interface TunerOptions {
  db: Db;
  executor: Executor;
  /** The data folder: places of orders are in it. */
  folder: string;
  now?: () => Date;
  /** Those of the data folder, unless something else is said. */
  quotas?: () => Quotas;
  /** Milliseconds between two looks at the database. */
  everyMs?: number;
}
/** Milliseconds between two looks at an executor that has something to do. */
const pollMs = 20;

/**
 * Drives every unfinished job: takes up what the web process wrote, hears the executor, and does what follows. Whatever
 * happens is stored before the next thing is done, so that it can be killed at any moment.
 */
export class Tuner {
  readonly #options: TunerOptions;
  readonly #held: HeldJobs;
  readonly #orders = new Orders();
  readonly #watch: QuotasWatch;
  #isClosed = false;
  #synced = Number.NEGATIVE_INFINITY;
  #loop: Promise<void> = Promise.resolve();

  constructor(options: TunerOptions) {
    this.#options = options;
    this.#held = new HeldJobs(options.db, () => this.#now());
    this.#watch = new QuotasWatch(options.db, options.quotas ?? (() => readQuotas(options.folder)));
  }

  #now(): number {
    return (this.#options.now?.() ?? new Date()).getTime();
  }

  /** Works until it is closed; a turn that fails is told and tried again. */
  start(): void {
    this.#loop = this.#run();
  }

  async #run(): Promise<void> {
    const { everyMs = 200 } = this.#options;
    while (!this.#isClosed) {
      try {
        await this.turn();
      } catch (error) {
        console.error(error);
        await sleep(everyMs);
      }
      await sleep(this.#orders.size > 0 ? Math.min(pollMs, everyMs) : everyMs);
    }
  }

  /** One look at everything; true while there is a job that has not ended. */
  async turn(): Promise<boolean> {
    const { executor, everyMs = 200 } = this.#options;
    const time = performance.now();
    if (time - this.#synced >= everyMs) {
      for (const id of this.#held.sync()) await resume(this.#options, this.#held, this.#orders, id);
      this.#synced = time;
    }
    for (const report of await executor.poll()) this.#hear(report);
    const at = this.#now();
    for (const { id } of this.#held.all()) this.#held.record(id, { kind: 'tick', at });
    this.#endOverQuota(at);
    for (const { id, action } of waysOn(this.#held, () => executor.slots - this.#orders.slots))
      await perform(this.#options, this.#held, this.#orders, id, action);
    return this.#held.all().length > 0;
  }

  /** What an owner may train in a day is used up: jobs end with what they have. */
  #endOverQuota(at: number): void {
    const held = this.#held.all();
    const usedUp = this.#watch.usedUp([...new Set(held.map(({ owner }) => owner))], new Date(at));
    for (const { id, owner } of held) {
      const seconds = usedUp.get(owner);
      if (seconds !== undefined) this.#held.record(id, { kind: 'quota-used-up', seconds, at });
    }
  }

  #hear(report: Report): void {
    const of = this.#orders.find(report.id);
    if (!of) return;
    const at = this.#now();
    if (report.kind === 'log') addLog(this.#options.db, of.row, `${report.lines.join('\n')}\n`, new Date(at));
    else this.#held.record(of.job, eventOf(report, of, at));
    if (report.kind === 'ended' || report.kind === 'lost') this.#orders.remove(report.id);
  }

  /** Lets go of everything; what runs is begun again, from its checkpoint, by whoever comes next. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#loop;
    for (const report of await this.#options.executor.poll()) this.#hear(report);
    await this.#options.executor.close();
    if (this.#options.executor.outlives) return;
    const at = this.#now();
    for (const { job, trial, attempt } of this.#orders.all())
      this.#held.record(job, { kind: 'trial-lost', isPlanned: true, trial, attempt, at });
  }
}

function eventOf(report: Exclude<Report, { kind: 'log' }>, { trial, attempt }: AttemptOf, at: number): JobEvent {
  if (report.kind === 'lost') return { kind: 'trial-lost', trial, attempt, at };
  const { id: _, kind, ...rest } = report;
  return { ...rest, kind: kind === 'epoch' ? 'report' : 'trial-ended', trial, attempt, at } as JobEvent;
}
