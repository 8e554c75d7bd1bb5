import { expect, test } from 'vitest';
import { bayesian } from './bayesian.ts';
import { functions } from './bench-problems.ts';
import { contains, pointKey } from './points.ts';
import type { Point, Space } from './space.ts';
import type { Situation, Trial } from './strategy.ts';

const options = bayesian.options.parse({});
type Situated = Situation<typeof options>;

const trial = (number: number, point: Point, rest: Partial<Trial>): Trial => ({
  number,
  point,
  status: 'completed',
  reports: [],
  ...rest,
});

/** Runs a search whose trials end as `finish` says; stops where the strategy does. */
function search(space: Space, count: number, finish: (point: Point, number: number) => Partial<Trial>, seed = 1) {
  const situation: Situated = { space, minimise: true, trials: [], seed, options };
  for (let number = 0; number < count; number++) {
    const proposal = bayesian.propose(situation);
    if (proposal === 'exhausted') break;
    if (proposal === 'wait' || proposal.kind !== 'begin') throw new Error(`unexpected ${JSON.stringify(proposal)}`);
    expect(contains(space, proposal.point)).toBe(true);
    situation.trials = [...situation.trials, trial(number, proposal.point, finish(proposal.point, number))];
  }
  return situation;
}
const best = ({ trials }: Situated) => Math.min(...trials.map(({ value = Number.POSITIVE_INFINITY }) => value));
const distinct = ({ trials }: Situated) => new Set(trials.map(({ point }) => pointKey(point))).size;

const mixed: Space = {
  dimensions: [
    { kind: 'categorical', name: 'network', values: ['linear', 'deep', 'wide'] },
    { kind: 'integer', name: 'layers', min: 1, max: 6, when: { name: 'network', in: ['deep'] } },
    { kind: 'continuous', name: 'rate', min: 1e-4, max: 1, scaling: 'logarithmic' },
    {
      kind: 'continuous',
      name: 'dropout',
      min: 0,
      max: 0.5,
      step: 0.1,
      when: { name: 'network', in: ['deep', 'wide'] },
    },
  ],
};
const loss = ({ network, layers, rate, dropout }: Point) =>
  (Math.log10(Number(rate)) + 2) ** 2 +
  (network === 'deep' ? 0.2 * (Number(layers) - 3) ** 2 + (Number(dropout) - 0.2) ** 2 : network === 'wide' ? 1 : 2);

const branin = functions.find(({ name }) => name === 'branin') as (typeof functions)[number];

test.each([1, 2, 3])('finds the minimum of the Branin function within 30 trials, seed %d', (seed) => {
  expect(best(search(branin.space, 30, (point) => ({ value: branin.objective(point) }), seed))).toBeLessThan(0.45);
});

test('finds the right branch of a conditional, mixed space', () => {
  expect(best(search(mixed, 40, (point) => ({ value: loss(point) })))).toBeLessThan(0.05);
});

test('proposes the same for the same history, also when it was stored as JSON', () => {
  const situation = search(mixed, 15, (point) => ({ value: loss(point) }));
  expect(bayesian.propose(JSON.parse(JSON.stringify(situation)))).toEqual(bayesian.propose(situation));
});

test('maximises when it is told to', () => {
  const situation = search(mixed, 15, (point) => ({ value: loss(point) }));
  const trials = situation.trials.map((each) => ({ ...each, value: -(each.value ?? 0) }));
  expect(bayesian.propose({ ...situation, trials, minimise: false })).toEqual(bayesian.propose(situation));
});

test('never proposes twice while trials are pending, failed, stopped or without a number', () => {
  const finish = (point: Point, number: number): Partial<Trial> =>
    (
      [
        { value: loss(point) },
        { status: 'pending' },
        { status: 'failed' },
        { value: Number.NaN },
        { status: 'stopped', reports: [{ resource: 1, value: loss(point) + 1 }] },
      ] as const
    )[number % 5] ?? {};
  expect(distinct(search(mixed, 40, finish))).toBe(40);
  expect(distinct(search(mixed, 12, () => ({ status: 'pending' })))).toBe(12);
  expect(distinct(search(mixed, 12, () => ({ status: 'failed' })))).toBe(12);
  expect(distinct(search(mixed, 30, () => ({ value: 7 })))).toBe(30);
});

test('tries every point of a small space once and then says so', () => {
  const small: Space = { dimensions: mixed.dimensions.slice(0, 2) };
  const situation = search(small, 20, (point) => ({ value: String(point['network']).length }));
  expect(situation.trials).toHaveLength(8);
  expect(bayesian.propose(situation)).toBe('exhausted');
});

test('learns from the trials of parent jobs and needs no initial design then', () => {
  const parent = search(branin.space, 30, (point) => ({ value: branin.objective(point) }));
  const trials: Trial[] = [];
  for (let number = 0; number < 3; number++) {
    const proposal = bayesian.propose({ ...parent, trials, parents: parent.trials });
    if (typeof proposal === 'string' || proposal.kind !== 'begin') throw new Error('no new setting was proposed');
    trials.push(trial(number, proposal.point, { value: branin.objective(proposal.point) }));
  }
  // One of three may look around; what three quasi-random settings reach is about 7.
  expect(Math.min(...trials.map(({ value }) => value ?? Number.POSITIVE_INFINITY))).toBeLessThan(0.5);
});

test('keeps its cost bounded with more trials than it conditions on', () => {
  const points = search(branin.space, 10, (point) => ({ value: branin.objective(point) }));
  const trials = Array.from({ length: 1100 }, (_, number) => {
    const point = { x0: -5 + ((number * 0.618) % 1) * 15, x1: ((number * 0.755) % 1) * 15 };
    return trial(number, point, { value: branin.objective(point) });
  });
  expect(bayesian.propose({ ...points, trials: [...trials, ...points.trials] })).toMatchObject({ kind: 'begin' });
});
