import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StrategyName } from '#lib/search/registry.ts';
import { apply, isEnded, type Job } from './job.ts';
import { bestTrial } from './job-counters.ts';
import type { JobDefinition } from './job-definition.ts';
import type { JobEvent } from './job-event.ts';
import { next } from './job-next.ts';
import { begin, create, search } from './sample-job.contract.ts';

const ladder = { minResource: 1, maxResource: 9, factor: 3 };
const optionsOf = (name: StrategyName) => (/asha|hyperband/.test(name) ? ladder : {});
const names: StrategyName[] = ['random', 'sobol', 'asha', 'hyperband', 'bayesian', 'bayesian-asha'];

/** Three algorithms whose ranges have nothing in common. */
const three = (strategy: StrategyName): Partial<JobDefinition> => ({
  ...{ strategy, options: optionsOf(strategy) },
  others: [
    search('y', 10, { options: optionsOf(strategy) }),
    search('z', 20, { options: optionsOf(strategy), objective: { metric: 'error', minimise: true } }),
  ],
});
const counts = ({ trials }: Job) => [0, 1, 2].map((own) => trials.filter(({ search }) => search === own).length);

/** Runs a job to its end, one trial ending after the other, in an order that `chance` decides; gives back all events. */
function run(definition: Partial<JobDefinition>, chance: (choices: number) => number, seen?: (job: Job) => void) {
  let job = create(definition);
  const events: JobEvent[] = [{ kind: 'created', definition: job.definition, at: 0 }];
  let at = 0;
  const hear = (event: JobEvent) => {
    events.push(event);
    job = apply(job, event);
    seen?.(job);
  };
  while (!isEnded(job)) {
    if (at > 400) throw new Error(`it does not end: ${JSON.stringify(next(job))}`);
    for (const action of next(job)) {
      if (action.kind === 'finish') hear({ kind: 'finished', at: ++at });
      if (action.kind !== 'start' && action.kind !== 'continue') continue;
      const { kind: _, ...rest } = action;
      hear({ ...rest, kind: 'trial-started', from: 0, at: ++at });
    }
    const running = job.trials.filter(({ status }) => status === 'running');
    const trial = running[chance(running.length)];
    if (!trial) continue;
    const of = { trial: trial.number, attempt: trial.attempt };
    const value = Object.values(trial.point)[0];
    const loss = Number(value);
    hear({ ...of, kind: 'report', epoch: trial.target ?? 1, metrics: { loss, error: loss }, at: ++at });
    hear({ ...of, kind: 'trial-ended', outcome: 'completed', at: ++at });
  }
  return { job, events };
}

describe('a job that searches several algorithms', () => {
  test.each(names)('by %s: every point is of its own space, and the shares differ by one at the most', (name) => {
    const orders = fc.array(fc.nat(9), { minLength: 5, maxLength: 5 });
    const law = fc.property(orders, fc.integer({ min: 1, max: 4 }), (order, maxParallel) => {
      let turn = 0;
      const definition = { ...three(name), limits: { maxJobs: 11, maxParallel } };
      const chance = (choices: number) => (order[turn++ % order.length] ?? 0) % Math.max(1, choices);
      const { job } = run(definition, chance, (now) => {
        const shares = counts(now);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      });
      expect(job.status).toBe('completed');
      expect(counts(job)).toEqual([4, 4, 3]);
      for (const { search: own, point } of job.trials) {
        const [[dimension = '', value] = []] = Object.entries(point);
        expect(dimension).toBe(['x', 'y', 'z'][own]);
        expect(Math.floor(Number(value) / 10)).toBe(own);
        expect(Object.keys(point)).toHaveLength(1);
      }
    });
    fc.assert(law, { numRuns: 6, seed: 11 });
  });

  test.each(names)('by %s: whoever reads its events again has the same job and goes on in the same way', (name) => {
    const definition = { ...three(name), limits: { maxJobs: 9, maxParallel: 3 } };
    const { job, events } = run(definition, () => 0);
    let again: Job | null = null;
    for (const event of events) {
      again = apply(again, JSON.parse(JSON.stringify(event)));
      expect(next(JSON.parse(JSON.stringify(again)))).toEqual(next(again));
    }
    expect(again).toEqual(job);
  });

  test('only what began in another than the first search says so', () => {
    const started = run({ ...three('random'), limits: { maxJobs: 4, maxParallel: 1 } }, () => 0).events.filter(
      ({ kind }) => kind === 'trial-started',
    );
    expect(started.map((event) => ('search' in event ? event.search : 'none'))).toEqual(['none', 1, 2, 'none']);
  });

  test('two algorithms with the same ranges do not try the same points', () => {
    const { job } = run({ others: [search('x', 0)], limits: { maxJobs: 4, maxParallel: 1 } }, () => 0);
    const [first, second] = job.trials;
    expect(first?.search).not.toBe(second?.search);
    expect(first?.point).not.toEqual(second?.point);
  });

  test('goes on with the others when one has nothing left to try, and ends when none has', () => {
    const listed = (name: string, values: string[]) => ({
      space: { dimensions: [{ kind: 'categorical' as const, name, values }] },
    });
    const grid: Partial<JobDefinition> = {
      ...listed('a', ['p', 'q']),
      ...{ strategy: 'grid', limits: { maxJobs: 20, maxParallel: 2 } },
      others: [search('b', 0, listed('b', ['1', '2', '3', '4', '5']))],
    };
    const { job } = run(grid, () => 0);
    expect(job.trials.map(({ search: own }) => own)).toEqual([0, 1, 0, 1, 1, 1, 1]);
    expect(new Set(job.trials.map(({ point }) => JSON.stringify(point))).size).toBe(7);
    expect(job.status).toBe('completed');
  });

  test('the budget may be smaller than the number of algorithms', () => {
    const { job } = run({ ...three('hyperband'), limits: { maxJobs: 1, maxParallel: 1 } }, () => 0);
    expect([job.status, counts(job)]).toEqual(['completed', [1, 0, 0]]);
  });
});

describe('a trial of one algorithm of several', () => {
  const report = (job: Job, trial: number, epoch: number, metrics: Record<string, number>) =>
    apply(job, { kind: 'report', trial, attempt: 1, epoch, metrics, at: epoch + 1 });

  test('is judged by the trials of its own algorithm only', () => {
    const stops = (others: JobDefinition['others'], bad: number) => {
      let job = begin(
        create({ earlyStopping: 'auto', limits: { maxJobs: 12, maxParallel: 12 }, ...(others && { others }) }),
      );
      for (const { number } of job.trials.filter((it) => it.number !== bad))
        for (let epoch = 1; epoch < 4; epoch++) job = report(job, number, epoch, { loss: number % 2 === 0 ? 1 : 100 });
      for (const { number } of job.trials.filter((it) => it.number !== bad))
        job = apply(job, { kind: 'trial-ended', trial: number, attempt: 1, outcome: 'completed', at: 9 });
      for (let epoch = 1; epoch < 4; epoch++) job = report(job, bad, epoch, { loss: 90 });
      return job.trials[bad]?.stop;
    };
    expect(stops(undefined, 11)).toBe('early-stopping');
    expect(stops([search('y', 10)], 10)).toBe('early-stopping');
    expect(stops([search('y', 10)], 11)).toBeUndefined();
  });

  test('has that algorithm’s metric, retries and time', () => {
    const other = search('y', 10, {
      objective: { metric: 'error', minimise: true },
      ...{ retries: 0, maxTrialSeconds: 5 },
    });
    const limits = { maxJobs: 4, maxParallel: 4, maxTrialSeconds: 60 };
    let job = begin(create({ others: [other], limits }), 0);
    for (const trial of [0, 1]) job = report(job, trial, 1, { loss: 1, error: 2 });
    expect(job.trials.map(({ reports }) => reports[0]?.value)).toEqual([1, 2, undefined, undefined]);
    for (const trial of [0, 1]) job = apply(job, { kind: 'trial-lost', trial, attempt: 1, at: 2 });
    expect(job.trials.map(({ status }) => status)).toEqual(['lost', 'failed', 'running', 'running']);
    job = apply(job, { kind: 'tick', at: 5001 });
    expect(job.trials.map(({ stop }) => stop)).toEqual([undefined, undefined, undefined, 'runtime']);
    job = apply(job, { kind: 'tick', at: 60_001 });
    expect(job.trials[2]?.stop).toBe('runtime');
  });

  test('is begun again as one of its own algorithm', () => {
    const job = begin(create({ others: [search('y', 10)] }));
    const lost = apply(job, { kind: 'trial-lost', trial: 1, attempt: 1, at: 2 });
    expect(next(lost, 1)).toMatchObject([{ kind: 'start', trial: 1, attempt: 2, search: 1 }]);
    expect(begin(lost, 3).trials[1]).toMatchObject({ search: 1, status: 'running', attempt: 2 });
    const again = { kind: 'trial-started', trial: 1, attempt: 2, point: {}, from: 0, at: 3 } as const;
    expect(apply(lost, again).trials[1]).toMatchObject({ search: 1, attempt: 2 });
  });

  test('can be the best of all', () => {
    const smallest = { ...three('random'), others: [search('y', -9)], limits: { maxJobs: 4, maxParallel: 1 } };
    expect(bestTrial(run(smallest, () => 0).job)?.search).toBe(1);
  });

  test('may end the job by the job’s own criteria', () => {
    const definition = { ...three('random'), completion: { targetObjective: 10.99 } };
    expect(run({ ...definition, limits: { maxJobs: 9, maxParallel: 1 } }, () => 0).job.trials).toHaveLength(1);
  });
});
