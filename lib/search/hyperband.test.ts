import { describe, expect, it } from 'vitest';
import { asha } from './asha.ts';
import { rehearse } from './contract.ts';
import { brackets, hyperband } from './hyperband.ts';
import { pointKey } from './points.ts';
import { rungs } from './rungs.ts';
import type { Point, Space } from './space.ts';
import type { Strategy, Trial } from './strategy.ts';

const space: Space = { dimensions: [{ kind: 'continuous', name: 'x', min: 0, max: 1 }] };
const options = { minResource: 1, maxResource: 81, factor: 3 };
const objective = ({ x }: Point, resource: number) => Math.abs(Number(x) - 0.3) + 1 / resource;
const play = <O>(strategy: Strategy<O>, of: O, workers: number, order: number, limit: number) =>
  rehearse(strategy, { space, minimise: true, seed: 1, options: of, objective, workers, order, limit });
const targets = (trials: readonly Trial[]) => trials.map(({ point, target }) => [pointKey(point), target]);

describe('hyperband', () => {
  it('has the brackets of the paper’s table for R = 81 and η = 3', () => {
    expect(brackets(options).map(({ size, rungs: [first] }) => [size, first])).toEqual([
      [81, 1],
      [27, 3],
      [9, 9],
      [6, 27],
      [5, 81],
    ]);
  });

  it('divides the maximum by the factor down to the minimum', () => {
    expect(rungs(options)).toEqual([1, 3, 9, 27, 81]);
    expect(rungs({ minResource: 4, maxResource: 100, factor: 3 })).toEqual([4, 11, 33, 100]);
    expect(rungs({ minResource: 5, maxResource: 9, factor: 3 })).toEqual([9]);
    expect(hyperband.options.safeParse({ minResource: 9, maxResource: 3 }).success).toBe(false);
  });

  it('thins the first bracket 81, 27, 9, 3, 1, and keeps the best', () => {
    const begun = play(hyperband, options, 1, 0, 81 + 27 + 9 + 3 + 1);
    const reached = rungs(options).map(
      (rung) => begun.filter(({ reports }) => reports.some(({ resource }) => resource >= rung)).length,
    );
    expect(reached).toEqual([81, 27, 9, 3, 1]);
    const distance = ({ point }: Trial) => Math.abs(Number(point['x']) - 0.3);
    const best = [...begun].sort((a, b) => distance(a) - distance(b))[0];
    expect(best?.target).toBe(81);
  });

  it('takes the same trials equally far whatever order 2, 4 or 10 workers finish in', () => {
    const small: Space = { dimensions: [{ kind: 'integer', name: 'x', min: 1, max: 60 }] };
    const of = { minResource: 1, maxResource: 9, factor: 3 };
    const value = ({ x }: Point, resource: number) =>
      Number(x) % 11 === 0 ? null : Math.sin(Number(x)) + 1 / resource;
    const ends = [1, 2, 4, 10].map((workers) =>
      targets(
        rehearse(hyperband, {
          space: small,
          minimise: true,
          seed: 4,
          options: of,
          objective: value,
          workers,
          order: workers,
          limit: 500,
        }),
      ),
    );
    expect(ends[0]).toHaveLength(60);
    for (const end of ends) expect(end).toEqual(ends[0]);
  });
});

describe('asynchronous successive halving', () => {
  it('promotes the best of three at once, without waiting for the others of a rung', () => {
    const trials = [0.9, 0.2, 0.5].map(
      (value, number): Trial => ({
        number,
        point: { x: value },
        status: 'completed',
        value,
        target: 1,
        reports: [{ resource: 1, value }],
      }),
    );
    const situation = { space, minimise: true, trials, seed: 1, options };
    expect(asha.propose(situation)).toEqual({ kind: 'continue', trial: 1, target: 3 });
    expect(asha.propose({ ...situation, minimise: false })).toEqual({ kind: 'continue', trial: 0, target: 3 });
    expect(asha.propose({ ...situation, trials: trials.slice(0, 2) })).toMatchObject({ kind: 'begin', target: 1 });
    const diverged = trials.map((trial) => ({
      ...trial,
      value: Number.NaN,
      reports: [{ resource: 1, value: Number.NaN }],
    }));
    expect(asha.propose({ ...situation, trials: diverged })).toMatchObject({ kind: 'begin' });
  });

  it('brings the best to the end even in a space that is smaller than the factor', () => {
    const two: Space = { dimensions: [{ kind: 'integer', name: 'x', min: 0, max: 1 }] };
    const rehearsal = { space: two, minimise: true, seed: 1, options, objective, workers: 2, order: 1, limit: 99 };
    for (const strategy of [asha, hyperband]) {
      const ends = rehearse(strategy, rehearsal).map(({ point, target }) => [point['x'], target]);
      expect(ends.toSorted()).toEqual([
        [0, 81],
        [1, 1],
      ]);
    }
  });

  it('keeps about a third at each rung with four workers in any order', () => {
    const trials = play(asha, options, 4, 3, 200);
    const reached = rungs(options).map(
      (rung) => trials.filter(({ reports }) => reports.some(({ resource }) => resource >= rung)).length,
    );
    expect(reached[0]).toBeGreaterThan(100);
    // Promotions that were right at their time are too many in the end by the order of √n (MLSys 2020, section 3.2).
    reached.slice(1).forEach((count, at) => {
      expect(count).toBeLessThanOrEqual((reached[at] ?? 0) / 3 + Math.sqrt(reached[at] ?? 0));
    });
    expect(reached[3]).toBeGreaterThan(0);
  });
});
