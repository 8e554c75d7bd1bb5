import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Executor, Order } from '#lib/tuning/executor.ts';
import { simulated } from '#lib/tuning/simulated.ts';
import { algorithms } from '../algorithms/registry.ts';
import { modelFile, readKept } from '../executors/kept-artefact.ts';
import { ownCatalogue } from '../executors/own-catalogue.ts';
import { threads } from '../executors/threads.ts';
import { logSince, trialOf } from '../store/training-jobs.ts';
import { placeOf } from './orders.ts';
import { tuned } from './tuned.contract.ts';
import { Tuner } from './tuner.ts';

const here = tuned({
  algorithm: 'mlp',
  objective: { metric: 'validation:loss', minimise: true },
  limits: { maxJobs: 20, maxParallel: 8 },
});
const { add, jobOf } = here;

const statuses = (id: number) => jobOf(id)?.trials.map(({ status }) => status) ?? [];

const logOf = (row: number) =>
  logSince(here.db, row, 0, 99)
    .map(({ text }) => text)
    .join('');

/** An executor of so many slots that notes which orders it is given at once. */
function crowd(slots: number, company: NonNullable<Executor['company']>) {
  const world = simulated({
    ...{ slots: 99, epochs: ({ id }: Order) => (/-0-1$/.test(id) ? 6 : 3) },
    metrics: (_, epoch) => ({ 'validation:loss': 1 / epoch }),
  });
  const given: number[] = [];
  const executor: Executor = {
    ...world,
    ...{ slots, company },
    start: async (order, ...more) => {
      given.push(1 + more.length);
      return world.start(order, ...more);
    },
  };
  const tuner = new Tuner({ ...here, executor, everyMs: 0, now: () => new Date(world.now()) });
  return { tuner, given, asked: world };
}
async function work(tuner: Tuner): Promise<void> {
  for (let turns = 0; await tuner.turn(); turns++) if (turns > 3000) throw new Error('the job does not end');
}

describe('trials that can train together share a slot', () => {
  test('up to what the job allows at a time, and the slot is free when the last of them has ended', async () => {
    const id = add();
    const { tuner, given } = crowd(1, async () => 'all');
    await tuner.turn();
    expect([given, statuses(id)]).toEqual([[8], Array(8).fill('running')]);
    while (statuses(id).filter((status) => status === 'completed').length < 7) await tuner.turn();
    expect([given, statuses(id).length]).toEqual([[8], 8]);
    await work(tuner);
    expect(given).toEqual([8, 8, 4]);
    expect([jobOf(id)?.status, statuses(id)]).toEqual(['completed', Array(20).fill('completed')]);
  });

  test('at most 16 at a time', async () => {
    add({ limits: { maxJobs: 40, maxParallel: 40 } });
    const { tuner, given } = crowd(2, async () => 'all');
    await tuner.turn();
    expect(given).toEqual([16, 16]);
  });

  test('the row ends at the first that is of another company, for trials begin in order', async () => {
    const id = add({ limits: { maxJobs: 20, maxParallel: 20 } });
    const side = ({ hyperparameters }: Pick<Order, 'hyperparameters'>) => String(Number(hyperparameters['x']) < 0.5);
    const { tuner, given } = crowd(99, async (order) => side(order));
    await tuner.turn();
    const sides = (jobOf(id)?.trials ?? []).map(({ point }) => Number(point['x']) < 0.5);
    const rows = sides.reduce<boolean[][]>((all, each) => {
      if (all.at(-1)?.[0] === each) all.at(-1)?.push(each);
      else all.push([each]);
      return all;
    }, []);
    expect(given).toEqual(rows.map(({ length }) => length));
    expect(given.length).toBeLessThan(20);
  });

  test('jobs do not ride with each other', async () => {
    const [one, two] = [add(), add({}, 'k')];
    const { tuner, given } = crowd(2, async () => 'all');
    await tuner.turn();
    expect([given, statuses(one).length, statuses(two).length]).toEqual([[8, 8], 8, 8]);
  });

  test('those of no company take a slot each', async () => {
    const [one, two] = [add(), add({}, 'k')];
    const alone = crowd(3, async () => null);
    await alone.tuner.turn();
    expect([alone.given, statuses(one).length + statuses(two).length]).toEqual([[1, 1, 1], 3]);
  });

  test('they are the trials that would have begun with a slot each', async () => {
    const change = { strategy: 'bayesian', limits: { maxJobs: 8, maxParallel: 8 } } as const;
    const one = add(change);
    await work(crowd(8, async () => null).tuner);
    const two = add(change, 'k');
    await work(crowd(1, async () => 'all').tuner);
    const points = (id: number) => jobOf(id)?.trials.map(({ point }) => point);
    expect(points(two)).toEqual(points(one));
  });

  test('those that were lost with their process train together again', async () => {
    const id = add();
    await crowd(1, async () => 'all').tuner.turn();
    const { tuner, given } = crowd(1, async () => 'all');
    await work(tuner);
    expect(given).toEqual([8, 8, 4]);
    expect(
      jobOf(id)
        ?.trials.slice(0, 8)
        .map(({ attempt }) => attempt),
    ).toEqual(Array(8).fill(2));
  });
});

test('a job over learning rate and L2 trains its first 8 small networks in one population, each to its own model', async () => {
  const data = { train: 's3://holdout/wine/train', validation: 's3://holdout/wine/validation' };
  const id = add({
    data,
    fixed: { hidden: '16,8', epochs: '4', batch_size: '16' },
    space: {
      dimensions: [
        { kind: 'continuous', name: 'learning_rate', min: 1e-3, max: 0.1, scaling: 'logarithmic' },
        { kind: 'continuous', name: 'l2', min: 1e-5, max: 0.1, scaling: 'logarithmic' },
      ],
    },
    limits: { maxJobs: 10, maxParallel: 8 },
  });
  const module = new URL('../executors/train.thread.ts', import.meta.url);
  const executor = threads({ module, folder: here.folder, catalogue: ownCatalogue, slots: 1 });
  const tuner = new Tuner({ ...here, executor, everyMs: 0 });
  while (await tuner.turn()) await new Promise((done) => setTimeout(done, 5));
  await tuner.close();
  const trials = jobOf(id)?.trials ?? [];
  expect(trials.map(({ status, reports }) => [status, reports.length])).toEqual(Array(10).fill(['completed', 4]));
  expect(new Set(trials.map(({ value }) => value)).size).toBe(10);
  const rows = trials.map(({ number }) => trialOf(here.db, id, number)?.id ?? 0);
  const others = rows.map((row) => /with (\d+) other/.exec(logOf(row))?.[1]);
  expect(others).toEqual([...Array(8).fill('7'), '1', '1']);
  for (const [at, row] of rows.entries()) {
    const kept = readKept(modelFile(path.join(here.folder, placeOf(row))));
    expect(kept?.reports.at(-1)?.metrics['validation:loss']).toBe(trials[at]?.value);
    expect((await algorithms.mlp.load(kept?.artefact ?? {})).save()).toEqual(kept?.artefact);
  }
});
