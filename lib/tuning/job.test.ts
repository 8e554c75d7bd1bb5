import { describe, expect, test } from 'vitest';
import { apply, type Job } from './job.ts';
import { bestTrial, counters } from './job-counters.ts';
import { singleTrial } from './job-definition.ts';
import type { JobEvent } from './job-event.ts';
import { next } from './job-next.ts';
import { begin, create } from './sample-job.contract.ts';

type Untimed<E = JobEvent> = E extends JobEvent ? Omit<E, 'at'> : never;
const hear = (job: Job, ...events: Untimed[]): Job =>
  events.reduce((it, event) => apply(it, { at: 1, ...event } as JobEvent), job);

const ends = (trial: number, value: number, attempt = 1) =>
  ({ kind: 'trial-ended', trial, attempt, outcome: 'completed', value }) as const;
const kinds = (job: Job) => next(job).map(({ kind }) => kind);

describe('a tuning job', () => {
  test('begins as many trials as may run at a time, and another when one ends', () => {
    const job = begin(create());
    expect(job.trials).toHaveLength(2);
    expect(next(job)).toEqual([]);
    expect(kinds(hear(job, ends(0, 3)))).toEqual(['start']);
  });

  test('a trial beyond what may run at a time is not begun, whoever asks', () => {
    const full = begin(create());
    expect(hear(full, { kind: 'trial-started', trial: 2, attempt: 1, point: { x: 0.5 }, from: 0 })).toBe(full);
  });

  test('begins no more than there is room for', () => {
    expect(kinds(create())).toHaveLength(2);
    expect(next(create(), 1)).toHaveLength(1);
    expect(next(create(), 0)).toEqual([]);
  });

  test('finishes when its trials are spent, and counts them as AWS does', () => {
    let job = create();
    for (let trial = 0; trial < 4; trial++)
      job = hear(begin(job), trial === 1 ? { ...ends(1, 0), outcome: 'failed' } : ends(trial, 4 - trial));
    expect(next(job)).toEqual([{ kind: 'finish' }]);
    const done = hear(job, { kind: 'finished' });
    expect(done.status).toBe('completed');
    expect(counters(done)).toEqual({
      training: { completed: 3, inProgress: 0, retryableError: 0, nonRetryableError: 1, stopped: 0 },
      objective: { succeeded: 3, pending: 0, failed: 1 },
    });
    expect(bestTrial(done)?.number).toBe(3);
  });

  test('does not finish while a trial runs', () => {
    expect(hear(begin(create()), { kind: 'finished' }).status).toBe('in-progress');
  });

  test('a result counts once, and only from the latest attempt', () => {
    const job = hear(begin(create()), { kind: 'trial-lost', trial: 0, attempt: 1 });
    const again = begin(job);
    expect(again.trials[0]).toMatchObject({ status: 'running', attempt: 2, losses: 1 });
    expect(hear(again, ends(0, 5))).toBe(again);
    const ended = hear(again, ends(0, 5, 2));
    expect(hear(ended, ends(0, 6, 2))).toBe(ended);
    expect(ended.trials[0]?.value).toBe(5);
  });

  test('a lost trial is begun again as often as the job retries, then it has failed', () => {
    const lose = (job: Job, attempt: number) => hear(job, { kind: 'trial-lost', trial: 0, attempt });
    const job = lose(begin(lose(begin(create()), 1)), 2);
    expect(job.trials[0]).toMatchObject({ status: 'failed', losses: 2, failure: { retryable: true } });
    expect(counters(job).training).toMatchObject({ retryableError: 1, nonRetryableError: 0 });
  });

  test('a new attempt keeps what was reported up to its checkpoint and puts the rest aside', () => {
    const of = { kind: 'report', trial: 0, attempt: 1 } as const;
    const report = (epoch: number, loss: number) => ({ ...of, epoch, metrics: { loss } });
    const lost = hear(begin(create()), report(1, 9), report(2, 8), report(3, 7), {
      kind: 'trial-lost',
      trial: 0,
      attempt: 1,
    });
    const again = apply(lost, { kind: 'trial-started', trial: 0, attempt: 2, point: {}, from: 2, at: 5 });
    expect(again.trials[0]?.reports.map(({ value }) => value)).toEqual([9, 8]);
    expect(again.trials[0]?.abandoned).toEqual([{ attempt: 1, reports: [{ resource: 3, value: 7 }] }]);
    expect(again.trials[0]?.point).toEqual(lost.trials[0]?.point);
  });

  test('a report that is repeated or out of order changes nothing', () => {
    const report = (epoch: number) => ({ kind: 'report', trial: 0, attempt: 1, epoch, metrics: { loss: 1 } }) as const;
    const job = hear(begin(create()), report(2));
    expect(hear(job, report(2))).toBe(job);
    expect(hear(job, report(1))).toBe(job);
  });

  test('an attempt that was told to go is no loss', () => {
    let job = create({ retries: 0 });
    for (let attempt = 1; attempt < 4; attempt++)
      job = hear(begin(job), { kind: 'trial-lost', trial: 0, attempt, isPlanned: true });
    expect(job.trials[0]).toMatchObject({ status: 'lost', losses: 0 });
  });

  test('a search that cannot go on fails with its reason', () => {
    const job = hear(create(), { kind: 'faulted', reason: 'no such thing' });
    expect(kinds(job)).toEqual(['finish']);
    expect(hear(job, { kind: 'finished' })).toMatchObject({ status: 'failed', ending: { reason: 'no such thing' } });
  });

  test('a stop drains the running trials and is then done', () => {
    const stopping = hear(begin(create()), { kind: 'stop-requested' });
    expect(stopping.status).toBe('stopping');
    expect(kinds(stopping)).toEqual(['stop', 'stop']);
    const drained = hear(stopping, { ...ends(0, 1), outcome: 'stopped' }, ends(1, 1));
    expect(kinds(drained)).toEqual(['finish']);
    expect(hear(drained, { kind: 'finished' }).status).toBe('stopped');
  });

  test('a trial that is lost while its job stops is not begun again', () => {
    const stopping = hear(
      begin(create()),
      { kind: 'trial-lost', trial: 0, attempt: 1 },
      { kind: 'stop-requested' },
      { kind: 'trial-lost', trial: 1, attempt: 1 },
    );
    expect(stopping.trials.map(({ status }) => status)).toEqual(['stopped', 'stopped']);
  });

  test('the median rule stops a trial that is worse than those before it', () => {
    const one = hear(
      begin(create({ earlyStopping: 'auto' })),
      { kind: 'report', trial: 0, attempt: 1, epoch: 1, metrics: { loss: 1 } },
      ends(0, 1),
    );
    const late = hear(one, { kind: 'report', trial: 1, attempt: 1, epoch: 1, metrics: { loss: 2 } });
    expect(next(late)).toContainEqual({ kind: 'stop', trial: 1, attempt: 1 });
    expect(late.trials[1]?.stop).toBe('early-stopping');
  });

  test('a target that is reached ends the job, and its other trials are stopped', () => {
    const job = hear(begin(create({ completion: { targetObjective: 2 } })), ends(0, 1));
    expect(job.ending).toEqual({ kind: 'target-reached', trial: 0 });
    expect(kinds(job)).toEqual(['stop']);
  });

  test('ends when its time is over, and stops a trial whose time is', () => {
    const limits = { maxJobs: 4, maxParallel: 2, maxRuntimeSeconds: 100, maxTrialSeconds: 10 };
    const job = begin(create({ limits }), 0);
    const tick = (at: number) => apply(job, { kind: 'tick', at });
    expect(tick(10_000)).toBe(job);
    expect(tick(10_001).trials.map(({ stop }) => stop)).toEqual(['runtime', 'runtime']);
    expect(tick(100_001).ending).toEqual({ kind: 'runtime' });
  });

  test('fails when none of the first five trials succeeds', () => {
    let job = create({ limits: { maxJobs: 9, maxParallel: 1 } });
    for (let trial = 0; trial < 5; trial++)
      job = hear(begin(job), { kind: 'trial-ended', trial, attempt: 1, outcome: 'failed' });
    expect(kinds(job)).toEqual(['finish']);
    expect(hear(job, { kind: 'finished' }).status).toBe('failed');
  });

  test.each(['asha', 'hyperband'] as const)(
    '%s trains its best trial to the end when no more may begin',
    (strategy) => {
      let job = create({ strategy, options: { minResource: 1, maxResource: 9, factor: 3 } });
      for (let rounds = 0; rounds < 30 && !kinds(job).includes('finish'); rounds++) {
        job = begin(job);
        for (const { number, attempt, target = 0 } of job.trials.filter(({ status }) => status === 'running')) {
          const metrics = { loss: number };
          job = hear(
            job,
            { kind: 'report', trial: number, attempt, epoch: target, metrics },
            ends(number, number, attempt),
          );
        }
      }
      expect(job.trials).toHaveLength(4);
      expect(job.trials[0]).toMatchObject({ target: 9, epoch: 9 });
    },
  );

  test('one training job is a job of one trial', () => {
    const single = singleTrial({ algorithm: 'a', data: {}, fixed: {}, seed: 1, retries: 0 });
    const job = begin(apply(null, { kind: 'created', at: 0, definition: single }));
    expect(job.trials).toHaveLength(1);
    expect(kinds(hear(job, ends(0, 1)))).toEqual(['finish']);
  });

  test('a deleted job drains and is gone', () => {
    const job = hear(begin(create()), { kind: 'deleted' });
    expect(kinds(job)).toEqual(['stop', 'stop']);
    const drained = hear(job, ends(0, 1), ends(1, 1), { kind: 'finished' });
    expect(drained.status).toBe('deleted');
  });
});
