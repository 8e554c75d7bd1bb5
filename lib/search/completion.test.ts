import { describe, expect, it } from 'vitest';
import { completion } from './completion.ts';
import type { Trial } from './strategy.ts';

const finished = (...values: (number | null)[]): Trial[] =>
  values.map((value, number) => ({
    number,
    point: {},
    status: value === null ? 'failed' : 'completed',
    reports: [],
    ...(value !== null && { value }),
  }));
const flat = (count: number) => finished(...Array<number>(count).fill(1));

describe('completion', () => {
  it('ends at the target, in either direction, naming the first trial that reached it', () => {
    expect(completion(finished(3, 2, 1), true, { targetObjective: 2 })).toEqual({ kind: 'target-reached', trial: 1 });
    expect(completion(finished(0.8, 0.9), false, { targetObjective: 0.9 })).toEqual({
      kind: 'target-reached',
      trial: 1,
    });
    expect(completion(finished(3, Number.NaN, null), true, { targetObjective: 2 })).toBeNull();
  });

  it('ends after n trials in a row that did not beat the best by 1 %, failed ones included', () => {
    const trials = finished(1, 0.9, 0.895, null, 0.95);
    expect(completion(trials, true, { notImproving: 3 })).toEqual({ kind: 'not-improving', trials: 3 });
    expect(completion(trials, true, { notImproving: 4 })).toBeNull();
    expect(completion(finished(1, 0.9, 0.895, null, 0.88), true, { notImproving: 3 })).toBeNull();
  });

  it('adds small gains up: together they improve', () => {
    expect(completion(finished(1, 0.994, 0.988, 0.982), true, { notImproving: 2 })).toBeNull();
  });

  it('converges when the later half, at least ten, gained no 1 %', () => {
    expect(completion(flat(10), true, { convergence: true })).toBeNull();
    expect(completion(flat(11), true, { convergence: true })).toEqual({ kind: 'converged', trials: 10 });
    const late = [...Array.from({ length: 20 }, (_, at) => 30 - at), ...Array<number>(15).fill(11)];
    expect(completion(finished(...late), true, { convergence: true })).toBeNull();
    expect(completion(finished(...late, 11, 11, 11, 11, 11), true, { convergence: true })?.kind).toBe('converged');
  });

  it('goes on without criteria, without values, and while trials are pending', () => {
    expect(completion(flat(99), true, {})).toBeNull();
    expect(completion(finished(null, null, null), true, { notImproving: 1, convergence: true })).toBeNull();
    const pending = flat(9).map((trial) => ({ ...trial, status: 'pending' as const }));
    expect(completion([...flat(1), ...pending], true, { notImproving: 2 })).toBeNull();
  });
});
