import { beforeEach, describe, expect, test } from 'vitest';
import { trainingReports, tuningJobs } from '#drizzle/schema.ts';
import { apply, type Job } from '#lib/tuning/job.ts';
import { type JobDefinition, singleTrial } from '#lib/tuning/job-definition.ts';
import type { JobEvent } from '#lib/tuning/job-event.ts';
import { type Db, migrate, openDatabase } from '../db.ts';
import { findTrainingJob, lastReportId, reportsSince, requestTrialStop, trialOf } from './training-jobs.ts';
import { pageOfTrainingJobs } from './training-jobs-list.ts';
import { addJob, findJob, removeJob, requestEnd, unfinishedJobs } from './tuning-jobs.ts';
import { pageOfTuningJobs } from './tuning-jobs-list.ts';
import { loadJob, type StoredJob } from './tuning-jobs-load.ts';
import { Moved, recordEvent } from './tuning-jobs-record.ts';
import { addTags, removeTags, tagsOf } from './tuning-jobs-tags.ts';

const definition: JobDefinition = {
  ...{ algorithm: 'a', data: {}, fixed: { epochs: '3' }, seed: 1, retries: 2, options: {}, completion: {} },
  space: { dimensions: [{ kind: 'continuous', name: 'x', min: 0, max: 1 }] },
  strategy: 'random',
  objective: { metric: 'loss', minimise: true },
  limits: { maxJobs: 9, maxParallel: 9 },
  earlyStopping: 'off',
};
const job = { owner: 'ann', kind: 'tuning' as const, name: 'j', request: { sent: 1 }, definition, at: new Date(1000) };
type Untimed<E = JobEvent> = E extends JobEvent ? Omit<E, 'at'> : never;

let db: Db;
beforeEach(() => {
  db = openDatabase(':memory:');
  migrate(db);
});
function create(change: Partial<typeof job> = {}): StoredJob {
  const stored = loadJob(db, addJob(db, { ...job, ...change }) ?? 0);
  if (!stored) throw new Error('not stored');
  return stored;
}
const record = (stored: StoredJob, ...events: Untimed[]): StoredJob =>
  events.reduce((it, untimed) => {
    const event = { at: 2000, ...untimed } as JobEvent;
    return recordEvent(db, it, apply(it.job, event), event);
  }, stored);
const start = (trial: number, attempt = 1, from = 0): Untimed => ({
  kind: 'trial-started',
  trial,
  attempt,
  from,
  point: { x: trial / 4 },
});
const report = (trial: number, epoch: number, loss: number, attempt = 1): Untimed => ({
  kind: 'report',
  trial,
  attempt,
  epoch,
  metrics: { loss, accuracy: epoch },
});
const end = (trial: number, value?: number): Untimed => ({
  kind: 'trial-ended',
  trial,
  attempt: 1,
  outcome: 'completed',
  ...(value !== undefined && { value }),
});
const reloaded = ({ id }: StoredJob): Job | undefined => loadJob(db, id)?.job;

describe('the store of tuning jobs', () => {
  test('keeps names apart by owner and kind, and refuses the same twice', () => {
    create();
    expect(addJob(db, job)).toBeNull();
    expect(addJob(db, { ...job, owner: 'bob' })).not.toBeNull();
    expect(addJob(db, { ...job, kind: 'training' })).not.toBeNull();
  });

  test('gives back after a restart the job as it was', () => {
    const stored = record(
      create(),
      start(0),
      start(1),
      report(0, 1, 3),
      report(0, 2, Number.NaN),
      report(0, 3, 1),
      end(0),
      { kind: 'trial-lost', trial: 1, attempt: 1 },
    );
    expect(reloaded(stored)).toEqual(stored.job);
    expect(loadJob(db, stored.id)).toEqual(stored);
  });

  test('gives back which reports a later attempt went over again', () => {
    const stored = record(
      create(),
      start(0),
      report(0, 1, 3),
      report(0, 2, 2),
      { kind: 'trial-lost', trial: 0, attempt: 1 },
      start(0, 2, 1),
      report(0, 2, 5, 2),
    );
    expect(stored.job.trials[0]?.abandoned).toEqual([{ attempt: 1, reports: [{ resource: 2, value: 2 }] }]);
    expect(reloaded(stored)).toEqual(stored.job);
  });

  test('gives back a job with several algorithms, each trial with the metric and the hyperparameters of its own', () => {
    const { algorithm, data, retries, options, space } = definition;
    const objective = { metric: 'accuracy', minimise: true };
    const other = { ...{ algorithm, data, retries, options, space, objective }, name: 'b', fixed: { depth: '4' } };
    const several = { ...definition, others: [other] };
    const begun = record(
      create({ definition: several }),
      start(0),
      { ...start(1), search: 1 } as Untimed,
      ...[report(0, 1, 3), report(1, 1, 5), report(1, 2, 5)],
      { kind: 'trial-lost', trial: 1, attempt: 1 },
      { ...start(1, 2, 1), search: 1 } as Untimed,
    );
    expect(begun.job.trials.map(({ search, reports }) => [search, reports[0]?.value])).toEqual([
      [0, 3],
      [1, 1],
    ]);
    expect(begun.job.trials[1]?.abandoned).toEqual([{ attempt: 1, reports: [{ resource: 2, value: 2 }] }]);
    expect(reloaded(begun)).toEqual(begun.job);
    expect(trialOf(db, begun.id, 1)).toMatchObject({ search: 1, hyperparameters: { depth: '4', x: '0.25' } });
  });

  test('a report rewrites no row', () => {
    const stored = record(create(), start(0));
    const before = db.select().from(tuningJobs).all();
    const trial = trialOf(db, stored.id, 0);
    record(stored, report(0, 1, 3));
    expect(db.select().from(tuningJobs).all()).toEqual(before);
    expect(trialOf(db, stored.id, 0)).toEqual(trial);
    expect(db.select().from(trainingReports).all()).toHaveLength(2);
  });

  test('refuses an event of a job that was changed in between, and has then changed nothing', () => {
    const stored = record(create(), start(0));
    requestEnd(db, stored.id, 'stopping', new Date(3000));
    expect(() => record(stored, report(0, 1, 3))).toThrow(Moved);
    expect(() => record(stored, end(0, 1))).toThrow(Moved);
    expect(db.select().from(trainingReports).all()).toEqual([]);
    expect(reloaded(stored)).toMatchObject({ status: 'stopping', trials: [{ status: 'running' }] });
  });

  test('keeps the last value of each metric and the objective when a trial ends', () => {
    const stored = record(create(), start(0), report(0, 1, 3), report(0, 2, 2), end(0));
    const row = trialOf(db, stored.id, 0);
    expect(row).toMatchObject({
      objective: 2,
      metrics: { loss: 2, accuracy: 2 },
      hyperparameters: { epochs: '3', x: '0' },
    });
    expect(row?.name).toMatch(/^j-001-[0-9a-f]{8}$/);
    expect(findJob(db, job)?.state).toMatchObject({ best: 0, counters: { training: { completed: 1, inProgress: 0 } } });
  });

  test('a job is unfinished until its end, also when it is asked to stop', () => {
    const stored = create();
    requestEnd(db, stored.id, 'stopping', new Date(3000));
    requestEnd(db, stored.id, 'stopping', new Date(4000));
    expect(unfinishedJobs(db)).toEqual([{ id: stored.id, revision: 1 }]);
    const stopping = loadJob(db, stored.id);
    if (stopping) record(stopping, { kind: 'finished' });
    expect(unfinishedJobs(db)).toEqual([]);
    expect(findJob(db, job)?.status).toBe('stopped');
  });

  test('a stop of one trial is seen when the job is read again', () => {
    const stored = record(create(), start(0), start(1));
    const row = trialOf(db, stored.id, 1);
    if (row) requestTrialStop(db, row, new Date(3000));
    expect(loadJob(db, stored.id)).toMatchObject({
      revision: stored.revision + 1,
      job: { trials: [{}, { stop: 'person' }] },
    });
  });

  test('a training job is there from its creation on, and stopped if it never began', () => {
    const single = singleTrial({ algorithm: 'a', data: {}, fixed: { epochs: '2' }, seed: 1, retries: 0 });
    const stored = create({ kind: 'training', definition: single } as never);
    expect(findTrainingJob(db, 'ann', 'j')).toMatchObject({
      attempt: 0,
      status: 'lost',
      hyperparameters: { epochs: '2' },
    });
    expect(stored.job.trials).toEqual([]);
    record(stored, { kind: 'stop-requested' }, { kind: 'finished' });
    expect(findTrainingJob(db, 'ann', 'j')?.status).toBe('stopped');
  });

  test('a tuning job that is taken away leaves its training jobs, a training job leaves nothing', () => {
    const stored = record(create(), start(0), report(0, 1, 1));
    removeJob(db, stored.id);
    expect(pageOfTrainingJobs(db, 'ann', {}, { by: 'name', isDescending: false }, { limit: 5 }).rows).toMatchObject([
      { tuningJob: null },
    ]);
    const single = create({ kind: 'training', name: 'k' } as never);
    removeJob(db, single.id);
    expect(findTrainingJob(db, 'ann', 'k')).toBeUndefined();
  });

  test('gives new reports of one job in the order in which they came', () => {
    const one = record(create(), start(0), start(1), report(1, 1, 1));
    const last = lastReportId(db);
    record(create({ name: 'other' }), start(0), report(0, 1, 9));
    record(one, report(0, 1, 7), report(1, 2, 5));
    const found = reportsSince(db, one.id, last, 99).filter(({ metric }) => metric === 'loss');
    expect(found.map(({ number, epoch, value }) => [number, epoch, value])).toEqual([
      [0, 1, 7],
      [1, 2, 5],
    ]);
  });
});

describe('lists', () => {
  const names = (
    owner: string,
    ...[filters, sort, page]: [
      Parameters<typeof pageOfTuningJobs>[2],
      Parameters<typeof pageOfTuningJobs>[3],
      Parameters<typeof pageOfTuningJobs>[4],
    ]
  ) => {
    const listed = pageOfTuningJobs(db, owner, filters, sort, page);
    return [listed.rows.map(({ name }) => name).join(' '), listed.next] as const;
  };

  test('by name, creation and status, a page at a time, none twice and none left out', () => {
    for (const [at, name] of ['b', 'd', 'a_', 'c', 'ab'].entries()) create({ name, at: new Date(at < 3 ? 10 : 5) });
    requestEnd(db, findJob(db, { ...job, name: 'd' })?.id ?? 0, 'stopping', new Date(99));
    for (const by of ['name', 'created', 'status'] as const) {
      for (const isDescending of [false, true]) {
        const whole = names('ann', {}, { by, isDescending }, { limit: 9 });
        expect(whole[1]).toBeNull();
        let after: string | null = null;
        const pages: string[] = [];
        do {
          const [page, next]: readonly [string, string | null] = names(
            'ann',
            {},
            { by, isDescending },
            { limit: 2, ...(after !== null && { after }) },
          );
          pages.push(page);
          after = next;
        } while (after !== null);
        expect(pages.join(' ')).toBe(whole[0]);
      }
    }
    expect(names('ann', {}, { by: 'name', isDescending: false }, { limit: 9 })[0]).toBe('a_ ab b c d');
    expect(names('ann', { nameContains: 'a_' }, { by: 'name', isDescending: false }, { limit: 9 })[0]).toBe('a_');
    expect(names('ann', { status: 'stopping' }, { by: 'name', isDescending: false }, { limit: 9 })[0]).toBe('d');
    expect(names('ann', { createdAfter: new Date(10) }, { by: 'created', isDescending: true }, { limit: 9 })[0]).toBe(
      'a_ d b',
    );
    expect(() => names('ann', {}, { by: 'name', isDescending: false }, { limit: 9, after: 'x' })).toThrow(RangeError);
  });

  test('training jobs by objective, those without one last in either order', () => {
    const stored = record(create(), start(0), start(1), start(2), end(0, 5), end(1), end(2, -3));
    for (const [isDescending, ought] of [
      [false, '2 0 1'],
      [true, '0 2 1'],
    ] as const) {
      const sort = { by: 'objective' as const, isDescending };
      const { rows, next } = pageOfTrainingJobs(db, 'ann', { tuningJob: stored.id }, sort, { limit: 2 });
      const rest = pageOfTrainingJobs(db, 'ann', { tuningJob: stored.id }, sort, { limit: 2, after: next ?? '' });
      expect([...rows, ...rest.rows].map(({ number }) => number).join(' ')).toBe(ought);
    }
  });

  test('tags are added, given new values and taken away', () => {
    const tagged = { owner: 'ann', resource: 'tuning/j' };
    addTags(db, tagged, [
      { key: 'a', value: '1' },
      { key: 'b', value: '2' },
    ]);
    addTags(db, tagged, [{ key: 'a', value: '3' }]);
    removeTags(db, tagged, ['b']);
    expect(tagsOf(db, tagged)).toEqual([{ key: 'a', value: '3' }]);
  });
});
