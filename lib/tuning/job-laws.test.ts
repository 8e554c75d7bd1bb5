import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StrategyName } from '#lib/search/registry.ts';
import { apply, isEnded, type Job } from './job.ts';
import { counters } from './job-counters.ts';
import { next } from './job-next.ts';
import { isLive } from './job-trial.ts';
import { begin, create, search } from './sample-job.contract.ts';

const names: StrategyName[] = ['random', 'sobol', 'asha', 'hyperband', 'bayesian', 'bayesian-asha'];
const options = (name: StrategyName) =>
  /asha|hyperband/.test(name) ? { minResource: 1, maxResource: 9, factor: 3 } : {};
const step = fc.record({
  what: fc.nat(9),
  which: fc.nat(30),
  value: fc.double({ noNaN: true, min: 0, max: 9 }),
  old: fc.nat(3),
});

/** Any event of any attempt at any time, mostly of those that can be. */
function chance(
  job: Job,
  { what, which, value, old }: { what: number; which: number; value: number; old: number },
  at: number,
): Job {
  const trial = which % Math.max(1, job.trials.length);
  const attempt = (job.trials[trial]?.attempt ?? 1) - (old === 0 ? 1 : 0);
  const of = { trial, attempt, at };
  const epoch = (job.trials[trial]?.epoch ?? 0) + (which % 3);
  if (what < 3) return begin(job, at);
  if (what < 6) return apply(job, { ...of, kind: 'report', epoch, metrics: { loss: value } });
  if (what === 6) return apply(job, { ...of, kind: 'trial-lost' });
  if (what === 7) return apply(job, { ...of, kind: 'trial-ended', outcome: which % 4 ? 'completed' : 'failed' });
  if (what === 8) return apply(job, { kind: 'tick', at });
  if (which === 30) return apply(job, { kind: 'stop-requested', at });
  return apply(job, { kind: 'finished', at });
}

function broken(job: Job): string[] {
  const {
    trials,
    definition: { limits, retries },
  } = job;
  const { training, objective } = counters(job);
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, one) => all + one, 0);
  const laws: [string, boolean][] = [
    ['the counters add up', sum(training) === trials.length && sum(objective) === trials.length],
    ['never more trials than allowed', trials.length <= limits.maxJobs],
    [
      'never more at a time than allowed',
      trials.filter(({ status }) => status === 'running').length <= limits.maxParallel,
    ],
    ['never more losses than retries and one', trials.every(({ losses }) => losses <= retries + 1)],
    ['nothing runs in a job that has ended', !isEnded(job) || !trials.some(isLive)],
    [
      'reports go upwards',
      trials.every(({ reports }) => reports.every((it, at) => it.resource > (reports[at - 1]?.resource ?? 0))),
    ],
    ['numbers have no gaps', trials.every(({ number }, at) => number === at)],
    [
      'a job that has not ended has something to do or to wait for',
      isEnded(job) || trials.some(({ status }) => status === 'running') || next(job).length > 0,
    ],
  ];
  return laws.filter(([, kept]) => !kept).map(([law]) => law);
}

test('no order of events breaks the laws, and from anywhere a job comes to its end', () => {
  const setting = fc.record({
    strategy: fc.constantFrom(...names),
    early: fc.boolean(),
    algorithms: fc.integer({ min: 1, max: 3 }),
    maxJobs: fc.integer({ min: 1, max: 8 }),
    maxParallel: fc.integer({ min: 1, max: 4 }),
    steps: fc.array(step, { maxLength: 60 }),
  });
  const law = fc.property(setting, ({ strategy, early, algorithms, maxJobs, maxParallel, steps }) => {
    let job = create({
      strategy,
      options: options(strategy),
      others: ['y', 'z'].slice(0, algorithms - 1).map((name) => search(name, 2, { options: options(strategy) })),
      earlyStopping: early ? 'auto' : 'off',
      limits: { maxJobs, maxParallel },
    });
    let at = 0;
    for (const each of steps) {
      job = chance(job, each, ++at);
      const faults = broken(job);
      if (faults.length > 0) throw new Error(faults.join('; '));
    }
    for (let rounds = 0; !isEnded(job); rounds++) {
      if (rounds > 400) throw new Error(`it does not end: ${JSON.stringify(next(job))}`);
      if (next(job).some(({ kind }) => kind === 'finish')) job = apply(job, { kind: 'finished', at: ++at });
      job = begin(job, ++at);
      const trial = job.trials.find(({ status }) => status === 'running');
      if (!trial) continue;
      const of = { trial: trial.number, attempt: trial.attempt, at: ++at };
      const epoch = trial.target ?? 1;
      job = apply(job, { ...of, kind: 'report', epoch, metrics: { loss: trial.number } });
      job = apply(job, { ...of, kind: 'trial-ended', outcome: 'completed' });
    }
    expect(broken(job)).toEqual([]);
  });
  fc.assert(law, { numRuns: 300, seed: 5 });
});
