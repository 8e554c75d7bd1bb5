import { describe, expect, test } from 'vitest';
import { apply, type Job } from './job.ts';
import { singleTrial } from './job-definition.ts';
import type { Outcome } from './job-event.ts';
import { next } from './job-next.ts';
import { begin, create, search } from './sample-job.contract.ts';

const limits = { maxJobs: 9, maxParallel: 1 };
/** The next trial begins, reports these metrics after its only epoch, and ends. */
function run(job: Job, metrics: Record<string, number> = {}, outcome: Outcome['outcome'] = 'completed'): Job {
  const begun = begin(job);
  const of = { trial: begun.trials.length - 1, attempt: 1, at: 2 };
  const reported = apply(begun, { ...of, kind: 'report', epoch: 1, metrics });
  return apply(reported, { ...of, kind: 'trial-ended', outcome });
}
const times = (count: number, job: Job, metrics?: Record<string, number>): Job =>
  Array.from({ length: count }).reduce((it: Job) => run(it, metrics), job);
const finished = (job: Job): Job => apply(job, { kind: 'finished', at: 3 });

describe('a job none of whose trials logs the objective metric', () => {
  test('is given up after five training jobs, and fails', () => {
    const four = times(4, create({ limits }), { accuracy: 1 });
    expect(four.ending).toBeUndefined();
    const five = run(four, { accuracy: 1 });
    expect(five.ending).toEqual({ kind: 'no-metric', trials: 5 });
    expect(next(five)).toEqual([{ kind: 'finish' }]);
    expect(finished(five).status).toBe('failed');
  });

  test('fails when all its training jobs have ended, however few they are', () => {
    const two = times(2, create({ limits: { maxJobs: 2, maxParallel: 1 } }));
    expect(two.ending).toBeUndefined();
    expect(finished(two)).toMatchObject({ status: 'failed', ending: { kind: 'no-metric', trials: 2 } });
  });

  test('counts the failed among them; where all failed, that is the reason', () => {
    const failed = (count: number) =>
      Array.from({ length: count }).reduce((it: Job) => run(it, {}, 'failed'), create({ limits }));
    expect(times(2, failed(3)).ending).toEqual({ kind: 'no-metric', trials: 5 });
    expect(failed(5).ending).toEqual({ kind: 'nothing-succeeded', trials: 5 });
    expect(finished(failed(2))).not.toHaveProperty('ending');
  });

  test('fails under Hyperband too, which stops trials at their rungs', () => {
    const options = { minResource: 1, maxResource: 9, factor: 3 };
    const five = times(5, create({ limits, strategy: 'asha', options }));
    expect(five.ending).toEqual({ kind: 'no-metric', trials: 5 });
  });
});

describe('a job goes on', () => {
  test.each([
    ['with one trial that logged it, even as no number', { loss: Number.NaN }],
    ['with one trial that logged it', { loss: 3 }],
  ])('%s', (_, metrics) => {
    const job = times(6, run(create({ limits }), metrics));
    expect(job.ending).toBeUndefined();
    expect(finished(job).status).toBe('completed');
  });

  test('when another of its algorithms logs its own metric', () => {
    const other = search('y', 2, { objective: { metric: 'error', minimise: true } });
    expect(times(8, create({ limits, others: [other] }), { error: 1 }).ending).toBeUndefined();
  });

  test('when all its trials were stopped: they may have had no time for it', () => {
    const stopped = run(run(create({ limits }), {}, 'stopped'), {}, 'stopped');
    expect(finished(stopped).status).toBe('completed');
  });
});

test('a job that is stopped says so, whatever its logs held', () => {
  const job = apply(times(2, create({ limits })), { kind: 'stop-requested', at: 3 });
  expect(finished(job)).toMatchObject({ status: 'stopped' });
  expect(finished(job)).not.toHaveProperty('ending');
});

test('a training job on its own needs no objective', () => {
  const definition = singleTrial({ algorithm: 'a', data: {}, fixed: {}, seed: 1, retries: 0 });
  expect(finished(run(apply(null, { kind: 'created', at: 0, definition }))).status).toBe('completed');
});
