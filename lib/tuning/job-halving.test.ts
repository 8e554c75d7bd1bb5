import { describe, expect, test } from 'vitest';
import { apply, isEnded, type Job } from './job.ts';
import { bestTrial, counters } from './job-counters.ts';
import { next } from './job-next.ts';
import { isHalved } from './job-trial.ts';
import { begin, create } from './sample-job.contract.ts';

const ladder = { strategy: 'asha', options: { minResource: 1, maxResource: 9, factor: 3 } } as const;
const byHyperband = (maxParallel = 3, maxJobs = 9) => create({ ...ladder, limits: { maxJobs, maxParallel } });

/** The latest attempt of a trial comes to its rung, or to its own end before that. */
function reach(job: Job, number: number, at: number, epoch = job.trials[number]?.target ?? 0): Job {
  const of = { trial: number, attempt: job.trials[number]?.attempt ?? 1, at };
  const loss = number + 1 / epoch;
  const reported = apply(job, { ...of, kind: 'report', epoch, metrics: { loss } });
  return apply(reported, { ...of, kind: 'trial-ended', outcome: 'completed' });
}

/** Runs a job to its end, all that runs coming to its rung in every round; `seen` is told of each state. */
function play(job: Job, seen: (job: Job) => void = () => {}): Job {
  let [now, at] = [job, 1];
  while (!isEnded(now)) {
    now = begin(now, ++at);
    seen(now);
    for (const { number } of now.trials.filter(({ status }) => status === 'running')) {
      now = reach(now, number, ++at);
      seen(now);
    }
    if (next(now).some(({ kind }) => kind === 'finish')) now = apply(now, { kind: 'finished', at: ++at });
  }
  return now;
}

describe('Hyperband', () => {
  test('stops the trials that it drops before the full resource, and completes those that reach it', () => {
    const done = play(byHyperband());
    for (const { status, stop, epoch, value } of done.trials) {
      expect([status, stop]).toEqual(epoch === 9 ? ['completed', undefined] : ['stopped', 'halving']);
      expect(value).toBeDefined();
    }
    const full = done.trials.filter(({ epoch }) => epoch === 9).length;
    expect(full).toBeGreaterThan(0);
    expect(full).toBeLessThan(9);
    expect(counters(done)).toEqual({
      training: { completed: full, inProgress: 0, retryableError: 0, nonRetryableError: 0, stopped: 9 - full },
      objective: { succeeded: 9, pending: 0, failed: 0 },
    });
    expect(done.status).toBe('completed');
  });

  test('never has more trials in progress than may train at a time', () => {
    play(byHyperband(2), (job) => expect(counters(job).training.inProgress).toBeLessThanOrEqual(2));
  });

  test('a promoted trial trains again, and is stopped no more', () => {
    let job = begin(byHyperband(3, 3));
    for (const number of [0, 1, 2]) job = reach(job, number, 5);
    expect(job.trials.every(isHalved)).toBe(true);
    expect(next(job)).toMatchObject([{ kind: 'continue', trial: 0, target: 3, attempt: 2 }]);
    const [promoted] = begin(job, 8).trials;
    expect(promoted).toMatchObject({ status: 'running', attempt: 2 });
    expect(promoted).not.toHaveProperty('stop');
    expect(promoted).not.toHaveProperty('endedAt');
    expect(promoted?.starts).toEqual([
      { attempt: 1, from: 0, at: 1, until: 5 },
      { attempt: 2, from: 0, at: 8 },
    ]);
  });

  test('a trial that ends by itself before its rung has completed', () => {
    const job = apply(begin(create({ ...ladder, options: { ...ladder.options, minResource: 3 } })), {
      ...{ kind: 'report', trial: 0, attempt: 1, epoch: 2, metrics: { loss: 1 }, at: 2 },
    });
    const ended = apply(job, { kind: 'trial-ended', trial: 0, attempt: 1, outcome: 'completed', at: 3 });
    expect(ended.trials[0]).toMatchObject({ status: 'completed', target: 3, epoch: 2 });
  });

  test('a trial that a person stops at its rung does not go on', () => {
    let job = begin(byHyperband(3, 3));
    job = apply(job, { kind: 'trial-stop-requested', trial: 0, at: 2 });
    for (const number of [0, 1, 2]) job = reach(job, number, 5);
    expect(job.trials[0]).toMatchObject({ status: 'stopped', stop: 'person' });
    for (const action of next(job)) expect(action).not.toMatchObject({ trial: 0 });
  });

  test('the best trial is one that trained to the end, and before there is one the best of those that wait', () => {
    let job = begin(byHyperband(3, 3));
    for (const number of [2, 1]) job = reach(job, number, 5);
    expect(bestTrial(job)?.number).toBe(1);
    const done = play(byHyperband());
    const [full] = done.trials.filter(({ status }) => status === 'completed');
    const trials = done.trials.map((trial) => (isHalved(trial) ? { ...trial, value: -1 } : trial));
    expect(bestTrial({ ...done, trials })).toBe(full);
  });

  test('whoever reads a waiting trial again goes on as before', () => {
    let job = begin(byHyperband(3, 3));
    for (const number of [0, 1, 2]) job = reach(job, number, 5);
    expect(next(JSON.parse(JSON.stringify(job)))).toEqual(next(job));
  });
});
