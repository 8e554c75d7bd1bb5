import { describe, expect, it } from 'vitest';
import { rng } from '#lib/base/rng.ts';
import type { Dimension, Point, Value } from '#lib/search/space.ts';
import type { Finished } from './finished-trials.ts';
import { fewestForImportance, importance } from './importance.ts';
import { mainShares } from './importance-variance.ts';
import { importanceInWords } from './importance-words.ts';

const range = (name: string): Dimension => ({ kind: 'continuous', name, min: 0, max: 1 });
const list = (name: string, ...values: Value[]): Dimension => ({ kind: 'categorical', name, values });
const pair = [range('a'), range('b')];
type Chance = ReturnType<typeof rng>;

/** Trials drawn evenly, and what a function makes of them. */
function drawn(
  dimensions: readonly Dimension[],
  count: number,
  result: (point: Point, chance: Chance) => number,
  seed = 0,
) {
  const chance = rng('drawn', seed);
  return Array.from({ length: count }, (_, number): Finished => {
    const values = dimensions.map((one) =>
      one.kind === 'categorical' ? (one.values[chance.below(one.values.length)] ?? '') : chance.next(),
    );
    const point = Object.fromEntries(dimensions.map(({ name }, at) => [name, values[at] ?? 0]));
    return {
      ...{ number, search: 0, name: `t${number}`, point, status: 'completed', objective: result(point, chance) },
      ...{ stop: null, failureReason: null, startedAt: 0, endedAt: number },
    };
  });
}
const number = (point: Point, name: string) => Number(point[name]);
function told(dimensions: readonly Dimension[], trials: Finished[]) {
  const found = importance(dimensions, trials);
  if (found.kind !== 'told') throw new Error(`nothing is told: ${found.kind}`);
  return { ...found, of: Object.fromEntries(found.shares.map(({ name, share }) => [name, share])) };
}

describe('the importance of hyperparameters (fANOVA)', () => {
  it('gives an additive function its known variances: 2a + b has 4 : 1, and c none', () => {
    const dimensions = [...pair, range('c')];
    const found = told(
      dimensions,
      drawn(dimensions, 200, (at) => 2 * number(at, 'a') + number(at, 'b')),
    );
    expect(found.of['a']).toBeCloseTo(0.8, 1);
    expect(found.of['b']).toBeCloseTo(0.2, 1);
    expect(found.of['c']).toBeLessThan(0.01);
    expect(found.fit).toBeGreaterThan(0.95);
  });

  it('is exact where the forest can be: steps of 1 of two categories and of 2 of a third', () => {
    const dimensions = [list('kind', 'x', 'y', 'z'), list('on', 'yes', 'no')];
    const found = told(
      dimensions,
      drawn(dimensions, 60, (at) => (at['kind'] === 'y' ? 2 : 0) + (at['on'] === 'yes' ? 1 : 0)),
    );
    // Variances 4 · 2/9 and 1/4
    expect(found.of['kind']).toBeCloseTo(8 / 9 / (8 / 9 + 1 / 4), 10);
    expect(found.together).toBeCloseTo(0, 10);
  });

  it('leaves an effect that only two have together to both of them', () => {
    const sign = (value: number) => Math.sign(value - 0.5);
    const found = told(
      pair,
      drawn(pair, 100, (at) => sign(number(at, 'a')) * sign(number(at, 'b'))),
    );
    expect(found.together).toBeGreaterThan(0.75);
    expect(importanceInWords(found, 100)).toMatch(/^Most of the differences, \d\d\u00a0%, come from several/);
  });

  it('tells the variance of a tree exactly: leaves of different sizes', () => {
    const leaf = (low: number[], high: number[], value: number) => ({ low, high, value });
    // Below a = 1/4 it is 0; above, it is 1 below b = 1/2 and 3 above. Mean 3/2.
    const leaves = [leaf([0, 0], [0.25, 1], 0), leaf([0.25, 0], [1, 0.5], 1), leaf([0.25, 0.5], [1, 1], 3)];
    const total = 0.25 * 1.5 ** 2 + 0.375 * 0.5 ** 2 + 0.375 * 1.5 ** 2;
    const [a = 0, b = 0] = mainShares(leaves) ?? [];
    expect(a).toBeCloseTo((0.25 * 1.5 ** 2 + 0.75 * 0.5 ** 2) / total, 12);
    expect(b).toBeCloseTo(0.75 ** 2 / total, 12);
    expect(mainShares([leaf([0, 0], [1, 1], 5)])).toBeNull();
  });

  it.each([
    ['two ranges', 10, pair],
    [
      'five lists of ten numbers',
      20,
      ['a', 'b', 'c', 'd', 'e'].map((name) => list(name, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)),
    ],
    ['three lists of words', 20, ['a', 'b', 'c'].map((name) => list(name, 'p', 'q', 'r', 's', 't'))],
  ] as const)('states nothing as a fact that is pure noise: %s, %i trials', (_, count, dimensions) => {
    const kinds = Array.from({ length: 100 }, (_, seed) =>
      importance(
        dimensions,
        drawn(dimensions, count, (_, chance) => chance.normal(), seed),
      ),
    );
    expect(kinds.filter(({ kind }) => kind === 'told').length).toBeLessThanOrEqual(3);
    const says = importanceInWords({ kind: 'nothing' }, count);
    expect(says).toMatch(/^No hyperparameter stands out/);
    expect(says).not.toContain('%');
  });

  it('says that it is too early below ten trials, or four for each searched hyperparameter', () => {
    expect([1, 2, 5].map(fewestForImportance)).toEqual([10, 10, 20]);
    const few = drawn(pair, 9, (at) => number(at, 'a'));
    expect(importance(pair, few)).toEqual({ kind: 'early', needs: 10 });
    expect(importanceInWords(importance(pair, few), 9)).toContain(
      'that takes 10 finished training jobs, and there are 9',
    );
  });

  it('has nothing to tell where all results are equal, and is the same for the same trials', () => {
    expect(
      importance(
        pair,
        drawn(pair, 20, () => 3),
      ).kind,
    ).toBe('nothing');
    const trials = drawn(pair, 20, (at) => number(at, 'a'));
    expect(importance(pair, trials)).toEqual(importance(pair, trials));
  });

  it('does not depend on the scale of the objective, nor on one trial that diverged', () => {
    const found = (scale: number, last: number) =>
      told(pair, [
        ...drawn(pair, 60, (at) => scale * number(at, 'a')),
        ...drawn(pair, 1, () => last, 7).map((trial) => ({ ...trial, number: 60 })),
      ]);
    expect(found(1e-9, 0).of['a']).toBeCloseTo(found(1e6, 0).of['a'] ?? 0, 3);
    expect(found(1, 1e12).of['a']).toBeGreaterThan(0.5);
  });

  it('knows that numbers in a list have an order, also where they are written as words', () => {
    const dimensions = [list('units', '128', '16', '32', '64', '8'), list('b', 'p', 'q')];
    const trials = drawn(dimensions, 12, (at) => Math.log2(number(at, 'units')));
    expect(told(dimensions, trials).shares[0]).toMatchObject({ name: 'units' });
    expect(importanceInWords(importance(dimensions, trials), 12)).toMatch(
      /^units mattered most: on its own it explains \d+/,
    );
  });
});
