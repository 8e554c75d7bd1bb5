import { describe, expect, it } from 'vitest';
import { pictureOf } from '#app/tuner/[job]/picture-of.ts';
import { type Db, migrate, openDatabase } from '#lib/server/db.ts';
import { addJob, findJob } from '#lib/server/store/tuning-jobs.ts';
import { Tuner } from '#lib/server/tuner/tuner.ts';
import type { JobDefinition } from '#lib/tuning/job-definition.ts';
import { applyNews } from '#lib/tuning/plots/apply-news.ts';
import type { JobNews, JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { trialTable } from '#lib/tuning/plots/trial-table.ts';
import { simulated } from '#lib/tuning/simulated.ts';
import { newsOf } from './news-of.ts';

const definition: JobDefinition = {
  ...{ algorithm: 'a', data: {}, fixed: {}, seed: 1, retries: 0, options: {}, completion: {} },
  space: { dimensions: [{ kind: 'continuous', name: 'x', min: 0, max: 1 }] },
  strategy: 'random',
  objective: { metric: 'loss', minimise: true },
  limits: { maxJobs: 3, maxParallel: 2 },
  earlyStopping: 'off',
};

/** A job of ann's that a tuner on a virtual clock has trained to its end. */
async function trained(change: Partial<JobDefinition> = {}): Promise<Db> {
  const db = openDatabase(':memory:');
  migrate(db);
  const job = { owner: 'ann', kind: 'tuning', name: 'j', request: {}, at: new Date(0) } as const;
  addJob(db, { ...job, definition: { ...definition, ...change } });
  const executor = simulated({ slots: 2, epochs: () => 4, metrics: (_, epoch) => ({ loss: 1 / epoch, other: epoch }) });
  const tuner = new Tuner({ db, executor, folder: '/nowhere', everyMs: 0, now: () => new Date(executor.now()) });
  while (await tuner.turn());
  return db;
}
async function heard(db: Db, owner: string): Promise<JobNews[]> {
  const all: JobNews[] = [];
  for await (const news of newsOf(db, owner, 'j', new AbortController().signal)) all.push(news);
  return all;
}

describe('the news of a tuning job', () => {
  it('make its whole picture, of the objective only, for whoever comes late', async () => {
    const db = await trained();
    const first = pictureOf(db, 'ann', 'j');
    if (!first) throw new Error('there is no job');
    expect(first.head).toMatchObject({ name: 'j', status: 'completed', parents: 0 });
    expect(first.trials.map(({ number, status, objective }) => [number, status, objective])).toEqual([
      [0, 'completed', 0.25],
      [1, 'completed', 0.25],
      [2, 'completed', 0.25],
    ]);
    const blank: JobPicture = { ...first, trials: [] };
    const picture = (await heard(db, 'ann')).reduce(applyNews, blank);
    expect(picture.trials).toEqual(first.trials);
    expect(picture.head).toEqual(first.head);
    expect(picture.curves[2]?.map(([, , epoch, value]) => [epoch, value])).toEqual([
      [1, 1],
      [2, 0.5],
      [3, 1 / 3],
      [4, 0.25],
    ]);
    expect(Object.keys(picture.curves)).toEqual(['0', '1', '2']);
  });

  it('take each trial’s objective from its own algorithm', async () => {
    const { algorithm, data, fixed, retries, options, space } = definition;
    const objective = { metric: 'other', minimise: true };
    const db = await trained({ others: [{ algorithm, data, fixed, retries, options, space, objective }] });
    const first = pictureOf(db, 'ann', 'j');
    if (!first) throw new Error('there is no job');
    const { trials, curves } = (await heard(db, 'ann')).reduce(applyNews, { ...first, trials: [] });
    expect(trials.map(({ search, objective: value }) => [search, value])).toEqual([
      [0, 0.25],
      [1, 4],
      [0, 0.25],
    ]);
    expect(curves[1]?.map(([, , , value]) => value)).toEqual([1, 2, 3, 4]);
  });

  it('say of another’s job that it is gone, and nothing else', async () => {
    const db = await trained();
    expect(await heard(db, 'bob')).toEqual([{ kind: 'gone' }]);
    expect(pictureOf(db, 'bob', 'j')).toBeUndefined();
    expect(findJob(db, { owner: 'ann', kind: 'tuning', name: 'j' })).toBeDefined();
  });

  it('become a table with a row a trial and a column a hyperparameter', async () => {
    const picture = pictureOf(await trained(), 'ann', 'j');
    const { columns, rows } = picture ? trialTable(picture) : { columns: [], rows: [] };
    expect(columns).toEqual(['training job', 'status', 'loss', 'x', 'seconds']);
    expect(rows).toHaveLength(3);
    expect(rows[0]?.slice(1)).toEqual(['completed', 0.25, picture?.trials[0]?.point['x'], 4]);
  });
});
