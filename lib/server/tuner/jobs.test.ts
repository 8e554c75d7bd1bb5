import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JobDefinition, TrainingDefinition } from '#lib/tuning/job-definition.ts';
import { simulated } from '#lib/tuning/simulated.ts';
import { type Db, migrate, openDatabase } from '../db.ts';
import { tagsOf } from '../store/tuning-jobs-tags.ts';
import { createTrainingJob, createTuningJob } from './create-job.ts';
import { describeTrainingJob, describeTuningJob } from './describe-job.ts';
import { deleteTrainingJob, deleteTuningJob, stopTrainingJob, stopTuningJob } from './end-job.ts';
import { listTrainingJobs, listTrainingJobsOf, listTuningJobs } from './list-jobs.ts';
import { type Quotas, readQuotas } from './quotas.ts';
import { subscribe, type TuningNews } from './subscribe.ts';
import { Tuner } from './tuner.ts';

const work = {
  algorithm: 'a',
  data: { train: 's3://holdout/iris/train' },
  fixed: { epochs: '3' },
  seed: 1,
  retries: 0,
};
const definition: JobDefinition = {
  ...{ ...work, options: {}, completion: {}, strategy: 'random', earlyStopping: 'off' },
  space: { dimensions: [{ kind: 'continuous', name: 'x', min: 0, max: 1 }] },
  objective: { metric: 'loss', minimise: true },
  limits: { maxJobs: 3, maxParallel: 2 },
};
const training: TrainingDefinition = { ...work, objective: { metric: 'loss', minimise: true } };
const quotas: Quotas = { jobs: 3, parallel: 5, trials: 10, secondsADay: 100 };
const byName = { by: 'name', isDescending: false } as const;
let db: Db;
let folder: string;
let tuner: Tuner;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'holdout-jobs-'));
  process.env['HOLDOUT_DATA'] = folder;
  db = openDatabase(':memory:');
  migrate(db);
  const executor = simulated({
    slots: 2,
    epochs: () => 3,
    metrics: ({ hyperparameters: { x = '1' } }, epoch) => ({ loss: Number(x) / epoch }),
  });
  tuner = new Tuner({ db, executor, folder, everyMs: 0, now: () => new Date(executor.now()) });
});
afterEach(() => {
  delete process.env['HOLDOUT_DATA'];
  rmSync(folder, { recursive: true });
});
const create = (name = 'j', change: Partial<JobDefinition> = {}, owner = 'ann') =>
  createTuningJob(
    db,
    {
      owner,
      name,
      definition: { ...definition, ...change },
      request: { sent: name },
      tags: [{ key: 'a', value: 'b' }],
    },
    { quotas, now: new Date(0) },
  );
const createTraining = (name = 't') =>
  createTrainingJob(
    db,
    { owner: 'ann', name, definition: training, request: { sent: name } },
    { quotas, now: new Date(0) },
  );
async function workAll(): Promise<void> {
  while (await tuner.turn());
}

describe('tuning jobs', () => {
  test('are described from their creation to their end', async () => {
    expect(create()).toEqual({ outcome: 'created' });
    expect(describeTuningJob(db, 'ann', 'j')).toMatchObject({ status: 'in-progress', request: { sent: 'j' } });
    expect(describeTuningJob(db, 'bob', 'j')).toBeUndefined();
    await workAll();
    const done = describeTuningJob(db, 'ann', 'j');
    expect(done).toMatchObject({
      status: 'completed',
      failureReason: null,
      counters: { training: { completed: 3 } },
      trainedSeconds: 9,
    });
    const trials = listTrainingJobsOf(db, 'ann', 'j', {}, { by: 'objective', isDescending: false }, { limit: 9 });
    expect(trials?.rows).toHaveLength(3);
    expect(trials?.rows[0]).toEqual(done?.best);
    expect(trials?.rows[0]).toMatchObject({ stage: 'completed', tuningJobName: 'j', trainedSeconds: 3 });
  });

  test('a name is taken once an owner', () => {
    create();
    expect(create()).toEqual({ outcome: 'name taken' });
    expect(create('j', {}, 'bob')).toEqual({ outcome: 'created' });
  });

  test('quotas are kept by name, and what is refused leaves nothing behind', () => {
    expect(create('a', { limits: { maxJobs: 3, maxParallel: 6 } })).toEqual({
      outcome: 'over quota',
      quota: 'parallel',
      limit: 5,
      wanted: 6,
    });
    expect(create('a', { limits: { maxJobs: 11, maxParallel: 1 } })).toMatchObject({ quota: 'trials' });
    for (const name of ['a', 'b']) create(name);
    createTraining();
    expect(create('c')).toMatchObject({ quota: 'jobs', limit: 3, wanted: 4 });
    expect(listTuningJobs(db, 'ann', {}, byName, { limit: 9 }).rows.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test('quotas come from a file in the data folder, and a file with faults is refused', () => {
    expect(readQuotas(folder).parallel).toBe(10);
    writeFileSync(path.join(folder, 'quotas.json'), '{"parallel": 3}');
    expect(readQuotas(folder)).toMatchObject({ parallel: 3, trials: 750 });
    writeFileSync(path.join(folder, 'quotas.json'), '{"paralel": 3}');
    expect(() => readQuotas(folder)).toThrow(/paralel/);
  });

  test('stop at once in what is shown, and then in fact', async () => {
    create();
    await tuner.turn();
    expect(stopTuningJob(db, 'bob', 'j')).toBe('not found');
    expect(stopTuningJob(db, 'ann', 'j')).toBe('done');
    expect(describeTuningJob(db, 'ann', 'j')?.status).toBe('stopping');
    await workAll();
    expect(describeTuningJob(db, 'ann', 'j')).toMatchObject({
      status: 'stopped',
      counters: { training: { stopped: 2 } },
    });
    stopTuningJob(db, 'ann', 'j');
    expect(describeTuningJob(db, 'ann', 'j')?.status).toBe('stopped');
  });

  test('that are deleted while they train are gone when their trials are stopped, which stay', async () => {
    create();
    await tuner.turn();
    deleteTuningJob(db, 'ann', 'j');
    expect(describeTuningJob(db, 'ann', 'j')?.status).toBe('deleting');
    await workAll();
    expect(describeTuningJob(db, 'ann', 'j')).toBeUndefined();
    expect(tagsOf(db, { owner: 'ann', resource: 'tuning/j' })).toEqual([]);
    const { rows } = listTrainingJobs(db, 'ann', {}, byName, { limit: 9 });
    expect(rows.map(({ stage, tuningJobName }) => [stage, tuningJobName])).toEqual([
      ['stopped', undefined],
      ['stopped', undefined],
    ]);
  });

  test('tell their subscriber every report once and their end', async () => {
    create();
    const news: TuningNews[] = [];
    const { signal } = new AbortController();
    for await (const item of subscribe(db, 'ann', 'j', { signal, everyMs: 0 })) {
      news.push(item);
      await tuner.turn();
    }
    const reports = news.flatMap((item) => (item.kind === 'reports' ? item.reports : []));
    expect(new Set(reports.map(({ id }) => id)).size).toBe(9);
    expect(reports).toHaveLength(9);
    expect(news.at(-1)).toMatchObject({ kind: 'job', job: { status: 'completed' } });
  });
});

describe('training jobs', () => {
  test('of their own are trained, described and deleted', async () => {
    expect(createTraining()).toEqual({ outcome: 'created' });
    expect(createTraining()).toEqual({ outcome: 'name taken' });
    expect(describeTrainingJob(db, 'ann', 't')).toMatchObject({
      status: 'in-progress',
      stage: 'starting',
      request: { sent: 't' },
    });
    expect(listTuningJobs(db, 'ann', {}, byName, { limit: 9 }).rows).toEqual([]);
    expect(deleteTrainingJob(db, 'ann', 't')).toBe('not ended');
    await workAll();
    const done = describeTrainingJob(db, 'ann', 't');
    expect(done).toMatchObject({ status: 'completed', objective: 1 / 3, metrics: { loss: 1 / 3 }, trainedSeconds: 3 });
    expect(done?.tuningJobName).toBeUndefined();
    expect(deleteTrainingJob(db, 'ann', 't')).toBe('done');
    expect(describeTrainingJob(db, 'ann', 't')).toBeUndefined();
  });

  test('of their own are stopped, before they begin and while they train', async () => {
    createTraining();
    stopTrainingJob(db, 'ann', 't');
    await workAll();
    expect(describeTrainingJob(db, 'ann', 't')).toMatchObject({ status: 'stopped', stage: 'stopped' });
    createTraining('u');
    await tuner.turn();
    stopTrainingJob(db, 'ann', 'u');
    expect(describeTrainingJob(db, 'ann', 'u')).toMatchObject({ status: 'stopping', stage: 'stopping' });
    await workAll();
    expect(describeTrainingJob(db, 'ann', 'u')).toMatchObject({ status: 'stopped', attempt: 1 });
  });

  test('of a search can be stopped one by one, and are deleted only after it', async () => {
    create();
    await tuner.turn();
    const name = listTrainingJobsOf(db, 'ann', 'j', {}, byName, { limit: 1 })?.rows[0]?.name ?? '';
    stopTrainingJob(db, 'ann', name);
    while (describeTrainingJob(db, 'ann', name)?.status !== 'stopped') await tuner.turn();
    expect(deleteTrainingJob(db, 'ann', name)).toBe('search goes on');
    await workAll();
    expect(describeTuningJob(db, 'ann', 'j')).toMatchObject({
      status: 'completed',
      counters: { training: { completed: 2, stopped: 1 } },
    });
    expect(deleteTrainingJob(db, 'ann', name)).toBe('done');
  });
});
