import { describe, expect, test } from 'vitest';
import { trainingJobs } from '#drizzle/schema.ts';
import { simulated } from '#lib/tuning/simulated.ts';
import { secondsTrained } from '../store/training-jobs.ts';
import { listTuningJobs } from './list-jobs.ts';
import { dayMs, exceeded } from './quotas.ts';
import { QuotasWatch } from './quotas-watch.ts';
import { tuned } from './tuned.contract.ts';
import { Tuner } from './tuner.ts';

const quotas = { jobs: 20, parallel: 10, trials: 750, secondsADay: 30 };
const here = tuned({ limits: { maxJobs: 20, maxParallel: 1 } });
const { add, jobOf } = here;

/** Trains until all jobs have ended; an epoch takes a second of the virtual clock. */
async function work(epochs: number): Promise<void> {
  const executor = simulated({ slots: 3, epochs: () => epochs, metrics: (_, epoch) => ({ loss: 1 / epoch }) });
  const now = () => new Date(executor.now());
  const tuner = new Tuner({ ...here, executor, everyMs: 0, now, quotas: () => quotas });
  for (let turns = 0; await tuner.turn(); turns++) if (turns > 5000) throw new Error('the jobs do not end');
}

describe('seconds of training in 24 hours', () => {
  test('that are used up end all jobs of their owner with what they have, and no other’s', async () => {
    const [first, second, other] = [
      add({}, 'a'),
      add({}, 'b'),
      add({ limits: { maxJobs: 3, maxParallel: 1 } }, 'a', 'bob'),
    ];
    await work(5);
    for (const id of [first, second]) {
      const job = jobOf(id);
      expect([job?.status, job?.ending]).toEqual(['completed', { kind: 'quota', seconds: 30 }]);
      expect(job?.trials.at(-1)?.status).toBe('stopped');
      expect(job?.trials.slice(0, -1).every(({ status }) => status === 'completed')).toBe(true);
    }
    const listed = listTuningJobs(here.db, 'ann', {}, { by: 'name', isDescending: false }, { limit: 9 }).rows;
    expect(listed.map(({ ending }) => ending?.kind)).toEqual(['quota', 'quota']);
    expect(jobOf(other)).toMatchObject({ status: 'completed', trials: { length: 3 } });
    expect(jobOf(other)?.ending).toBeUndefined();
    const trained = secondsTrained(here.db, 'ann', new Date(60_000), dayMs);
    expect(trained).toBeGreaterThan(30);
    expect(trained).toBeLessThanOrEqual(30 + 2 * 4);
    expect(exceeded(here.db, quotas, 'ann', { maxParallel: 1, maxJobs: 1 }, new Date(60_000))?.quota).toBe(
      'secondsADay',
    );
  });

  test('are those of an attempt that still runs, too', async () => {
    const id = add({}, 'a');
    await work(1000);
    expect(jobOf(id)).toMatchObject({
      status: 'completed',
      ending: { kind: 'quota' },
      trials: [{ status: 'stopped' }],
    });
  });

  test('count what was created in them, and of an older attempt that still runs as much as they hold', () => {
    const now = new Date(10 * dayMs);
    const row = (name: string, status: 'running' | 'completed', createdMs: number, attemptMs: number) => ({
      ...{ owner: 'ann', name, tuningJob: null, number: 0, attempt: 1, point: {}, hyperparameters: {}, status },
      ...{ starts: [], losses: 0, trainedMs: 5000, createdAt: new Date(createdMs), modifiedAt: now },
      attemptAt: new Date(attemptMs),
    });
    const trainedBy = (...rows: ReturnType<typeof row>[]) => {
      here.db.delete(trainingJobs).run();
      here.db.insert(trainingJobs).values(rows).run();
      return secondsTrained(here.db, 'ann', now, dayMs);
    };
    expect(trainedBy(row('a', 'completed', 9 * dayMs, 0))).toBe(5);
    expect(trainedBy(row('a', 'completed', 9 * dayMs - 1, 0))).toBe(0);
    expect(trainedBy(row('a', 'running', 9.5 * dayMs, now.getTime() - 2000))).toBe(7);
    expect(trainedBy(row('a', 'running', 7 * dayMs, now.getTime() - 2000))).toBe(2);
    expect(trainedBy(row('a', 'running', 7 * dayMs, 7 * dayMs))).toBe(24 * 3600);
    expect(secondsTrained(here.db, 'bob', now, dayMs)).toBe(0);
  });

  test('are asked for every 3 seconds at most, for each owner', () => {
    let looks = 0;
    const watch = new QuotasWatch(here.db, () => {
      looks++;
      return quotas;
    });
    for (const ms of [0, 1000, 2999, 3000, 5999]) watch.usedUp(['ann'], new Date(ms));
    expect(looks).toBe(2);
    watch.usedUp(['ann', 'bob'], new Date(5999));
    expect(looks).toBe(3);
  });
});
