import { describe, expect, it } from 'vitest';
import type { Space, Value } from './space.ts';
import type { Trial } from './strategy.ts';
import { initialPoints, type Job, type Parent, parentTrials } from './warm-start.ts';
import { warmStartFaults } from './warm-start-faults.ts';

const space: Space = {
  dimensions: [
    { kind: 'continuous', name: 'rate', min: 0, max: 1 },
    { kind: 'integer', name: 'units', min: 1, max: 64 },
  ],
};
const child: Job = {
  name: 'child',
  space,
  fixed: { epochs: 9 },
  metric: 'loss',
  minimise: true,
  data: 'd',
  algorithm: 'a',
};
const done = (number: number, value: number | undefined, point: Record<string, Value>): Trial => ({
  number,
  point,
  status: value === undefined ? 'failed' : 'completed',
  reports: [],
  ...(value !== undefined && { value }),
});
const parent: Parent = {
  ...child,
  name: 'parent',
  ended: true,
  trials: [
    done(0, 10, { rate: 0.1, units: 8 }),
    done(1, 30, { rate: 0.9, units: 8 }),
    done(2, 20, { rate: 0.5, units: 8 }),
    done(3, undefined, { rate: 0.2, units: 8 }),
    { number: 4, point: { rate: 0.3, units: 8 }, status: 'pending', reports: [] },
    done(5, 1, { rate: 0.4, units: 640 }),
  ],
};

describe('warm start', () => {
  it('takes a parent’s finished trials that lie in the child’s space, as they are', () => {
    const trials = parentTrials('identical', space, [parent, parent]);
    expect(trials.map(({ number, value }) => [number, value])).toEqual(
      [10, 30, 20, undefined, 10, 30, 20, undefined].map((value, at) => [at, value]),
    );
  });

  it('fills in what the parent held fixed, and drops what the child does not search', () => {
    const narrow: Space = { dimensions: [{ kind: 'integer', name: 'units', min: 1, max: 64 }] };
    expect(parentTrials('identical', narrow, [parent])[0]?.point).toEqual({ units: 8 });
    const { units: _, ...rest } = { units: 8, rate: 0.1 };
    const held: Parent = { ...parent, fixed: { units: 16 }, trials: [done(0, 1, rest)] };
    expect(parentTrials('identical', space, [held])[0]?.point).toEqual({ rate: 0.1, units: 16 });
  });

  it('puts each parent of another task on one scale', () => {
    const other: Parent = {
      ...parent,
      trials: parent.trials.map((trial) => ({
        ...trial,
        ...(trial.value !== undefined && { value: trial.value / 1000 + 5 }),
      })),
    };
    const values = parentTrials('transfer', space, [parent, other]).map(({ value }) => value ?? Number.NaN);
    expect(values.slice(0, 3)).toEqual([expect.closeTo(-1.2247, 4), expect.closeTo(1.2247, 4), 0]);
    values.slice(0, 3).forEach((value, at) => {
      expect(values[at + 4]).toBeCloseTo(value, 9);
    });
    const constant: Parent = { ...parent, trials: parent.trials.slice(0, 1) };
    expect(parentTrials('transfer', space, [constant])[0]?.value).toBe(0);
  });

  it('begins with the best settings, each once', () => {
    const trials = parentTrials('identical', space, [parent, parent]);
    expect(initialPoints(trials, true, 2)).toEqual([
      { rate: 0.1, units: 8 },
      { rate: 0.5, units: 8 },
    ]);
    expect(initialPoints(trials, false, 9)[0]).toEqual({ rate: 0.9, units: 8 });
  });
});

describe('the rules of warm start', () => {
  const names = Array.from({ length: 11 }, (_, at) => `h${at}`);
  const values = (value: number) => Object.fromEntries(names.map((name) => [name, value]));
  it.each<[string, Partial<Parent>, Partial<Job>?]>([
    ['it has not ended', { ended: false }],
    ['it is the job itself', { name: 'child' }],
    ['its objective is to minimise error', { metric: 'error' }],
    ['its objective is to maximise loss', { minimise: false }],
    ['it has 4 hyperparameters, this job 3', { fixed: { epochs: 9, batch: 32 } }],
    [
      '"rate" is integer there and continuous here',
      { space: { dimensions: [{ kind: 'integer', name: 'rate', min: 0, max: 1 }, ...space.dimensions.slice(1)] } },
    ],
    ['11 hyperparameters changed', { fixed: values(1) }, { fixed: values(2) }],
    ['its data or algorithm differ', { data: 'other' }],
  ])('names a breach: %s', (what, changed, mine = {}) => {
    const faults = warmStartFaults('identical', { ...child, ...mine }, [{ ...parent, ...changed }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.what).toContain(what);
  });

  it('allows up to five parents, at least one, and other data for transfer', () => {
    const parents = (count: number) => Array<Parent>(count).fill({ ...parent, data: 'other' });
    expect(warmStartFaults('transfer', child, parents(5))).toEqual([]);
    expect(warmStartFaults('transfer', child, parents(6))[0]?.what).toContain('6 parent jobs');
    expect(warmStartFaults('transfer', child, [])[0]?.what).toContain('0 parent jobs');
  });

  it('lets a hyperparameter become fixed', () => {
    const fewer: Job = {
      ...child,
      space: { dimensions: space.dimensions.slice(0, 1) },
      fixed: { epochs: 9, units: 8 },
    };
    expect(warmStartFaults('identical', fewer, [parent])).toEqual([]);
  });
});
