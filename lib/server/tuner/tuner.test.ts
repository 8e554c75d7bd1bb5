import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rng } from '#lib/base/rng.ts';
import type { Executor, Order } from '#lib/tuning/executor.ts';
import { type Simulation, simulated } from '#lib/tuning/simulated.ts';
import { modelFile, writeKept } from '../executors/kept-artefact.ts';
import { trialOf } from '../store/training-jobs.ts';
import { requestEnd } from '../store/tuning-jobs.ts';
import { placeOf } from './orders.ts';
import { tuned } from './tuned.contract.ts';
import { Tuner } from './tuner.ts';

const here = tuned();
const { add, jobOf } = here;

const lossAt = (order: Order, epoch: number) => (Number(order.hyperparameters['x']) - 0.3) ** 2 + 1 / epoch;
const world = (change: Partial<Simulation> = {}) =>
  simulated({ slots: 3, epochs: () => 4, metrics: (order, epoch) => ({ loss: lossAt(order, epoch) }), ...change });
const tunerOf = (executor: Executor & { now(): number }) =>
  new Tuner({ ...here, executor, everyMs: 0, now: () => new Date(executor.now()) });
async function work(tuner: Tuner, until = () => false): Promise<void> {
  for (let turns = 0; await tuner.turn(); turns++) {
    if (until()) return;
    if (turns > 2000) throw new Error('the job does not end');
  }
}
const statuses = (id: number) => jobOf(id)?.trials.map(({ status }) => status);

describe('the tuner', () => {
  test('trains a whole job, its figures stored', async () => {
    const id = add();
    await work(tunerOf(world()));
    expect(jobOf(id)?.status).toBe('completed');
    expect(statuses(id)).toEqual(Array(6).fill('completed'));
    expect(jobOf(id)?.trials.every(({ reports, value }) => reports.length === 4 && value === reports[3]?.value)).toBe(
      true,
    );
  });

  test('finds the same trials when it dies after any turn and another one takes up', async () => {
    const id = add({ retries: 99 });
    await work(tunerOf(world()));
    const whole = jobOf(id)?.trials.map(({ point, value }) => ({ point, value }));
    const again = add({ retries: 99 }, 'k');
    for (let lives = 0; jobOf(again)?.status === 'in-progress'; lives++) {
      if (lives > 200) throw new Error('the job does not end');
      const tuner = tunerOf(world());
      const turns = rng('life', lives).below(25);
      for (let turn = 0; turn < turns; turn++) await tuner.turn();
    }
    expect(jobOf(again)?.trials.map(({ point, value }) => ({ point, value }))).toEqual(whole);
    expect(jobOf(again)?.trials.some(({ losses }) => losses > 0)).toBe(true);
  });

  test('begins no more trials than the executor has slots, and shares them among jobs', async () => {
    const [one, two] = [add(), add({}, 'k')];
    const tuner = tunerOf(world({ slots: 2 }));
    await tuner.turn();
    expect([statuses(one), statuses(two)]).toEqual([['running'], ['running']]);
    await work(tuner);
    expect([jobOf(one)?.status, jobOf(two)?.status]).toEqual(['completed', 'completed']);
  });

  test('drains a job that another process asks to stop', async () => {
    const id = add();
    const tuner = tunerOf(world());
    await work(tuner, () => (statuses(id)?.length ?? 0) > 2);
    requestEnd(here.db, id, 'stopping', new Date(1));
    await work(tuner);
    expect(jobOf(id)?.status).toBe('stopped');
    expect(statuses(id)).toEqual(['stopped', 'stopped', 'stopped']);
  });

  test('takes a job away that is deleted while it trains', async () => {
    const id = add();
    const tuner = tunerOf(world());
    await tuner.turn();
    requestEnd(here.db, id, 'deleting', new Date(1));
    await work(tuner);
    expect(jobOf(id)).toBeUndefined();
  });

  test('begins a trial again whose machine died, and gives it up after its retries', async () => {
    const id = add({ limits: { maxJobs: 2, maxParallel: 2 } });
    const fate = ({ id: order }: Order) => (/-0-\d+$/.test(order) ? ('dies' as const) : undefined);
    await work(tunerOf(world({ fate })));
    expect(jobOf(id)?.trials).toMatchObject([
      { status: 'failed', attempt: 3, losses: 3, failure: { retryable: true } },
      { status: 'completed', attempt: 1 },
    ]);
    expect(jobOf(id)?.status).toBe('completed');
  });

  test('a model that was kept when its worker died counts, and is not trained again', async () => {
    const id = add({ limits: { maxJobs: 1, maxParallel: 1 } });
    let order = '';
    const fate = (given: Order) => {
      order = given.id;
      return undefined;
    };
    const tuner = tunerOf(world({ fate }));
    for (let turn = 0; turn < 3; turn++) await tuner.turn();
    const row = trialOf(here.db, id, 0);
    const reports = [1, 2, 3, 4].map((epoch) => ({ epoch, metrics: { loss: 5 - epoch } }));
    writeKept(modelFile(path.join(here.folder, placeOf(row?.id ?? 0))), { epoch: 4, reports, artefact: {}, order });
    await work(tunerOf(world()));
    expect(jobOf(id)).toMatchObject({
      status: 'completed',
      trials: [{ status: 'completed', attempt: 1, losses: 0, value: 1 }],
    });
  });

  test('a search that throws fails its job and no other', async () => {
    const bad = add({ strategy: 'asha', options: { factor: 'many' } });
    const good = add({}, 'k');
    await work(tunerOf(world()));
    expect([jobOf(bad)?.status, jobOf(good)?.status]).toEqual(['failed', 'completed']);
  });

  test('what is stopped for its own process to end is no loss to a job without retries', async () => {
    const id = add({ retries: 0, limits: { maxJobs: 1, maxParallel: 1 } });
    const tuner = tunerOf(world());
    await tuner.turn();
    await tuner.close();
    expect(jobOf(id)?.trials).toMatchObject([{ status: 'lost', losses: 0 }]);
    await work(tunerOf(world()));
    expect(jobOf(id)?.trials).toMatchObject([{ status: 'completed', attempt: 2 }]);
  });

  test.each(['asha', 'hyperband', 'bayesian-asha'] as const)(
    '%s trains its best trial to the end',
    async (strategy) => {
      const id = add({
        strategy,
        options: { minResource: 1, maxResource: 9, factor: 3 },
        limits: { maxJobs: 9, maxParallel: 3 },
      });
      await work(tunerOf(world({ epochs: () => 9 })));
      const trials = jobOf(id)?.trials ?? [];
      expect(trials.filter(({ epoch }) => epoch === 9).length).toBeGreaterThanOrEqual(1);
      expect(trials.filter(({ epoch }) => epoch < 9).length).toBeGreaterThanOrEqual(1);
    },
  );
});
