import { describe, expect, it, test } from 'vitest';
import { rng } from '#lib/base/rng.ts';
import type { Table } from '#lib/tuning/algorithm.ts';
import type { Restraint, Slopes } from './best-split.ts';
import { binned } from './bins.ts';
import { growTree } from './grow-tree.ts';
import { predictionsOf, slopesOf } from './objective.ts';
import { leafOf } from './tree.ts';

const tableOf = (columns: number[][], targets: number[], classes = 0): Table => ({
  inputs: Float32Array.from(targets.flatMap((_, row) => columns.map((column) => column[row] ?? 0))),
  ...{ targets: Float32Array.from(targets), size: targets.length, features: columns.length, classes },
});
const free: Restraint = { lambda: 0, alpha: 0, gamma: 0, min_child_weight: 0, max_depth: 1 };

/** The tree of the squared error from margins of 0, and what it says of each row. */
function grow(table: Table, restraint: Partial<Restraint> = {}, eta = 1) {
  const slopes: Slopes = {
    gradient: Float64Array.from(table.targets, (target) => -target),
    hessian: new Float64Array(table.size).fill(1),
  };
  const rows = Int32Array.from(table.targets, (_, row) => row);
  const features = Array.from({ length: table.features }, (_, feature) => feature);
  const tree = growTree(rows, slopes, binned(table), features, { ...free, ...restraint }, eta);
  return { tree, says: Array.from(rows, (row) => leafOf(tree, table.inputs, row * table.features)) };
}

describe('a tree', () => {
  const table = tableOf(
    [
      [5, 1, 4, 2, 3],
      [1, 1, 1, 1, 1],
    ],
    [9, 1, 8, 2, 2],
  );

  it('splits where the squared error falls most, and its leaves are the means', () => {
    const { tree, says } = grow(table);
    expect([tree.feature[0], tree.cut[0]]).toEqual([0, 4]);
    expect(says).toEqual([8.5, 5 / 3, 8.5, 5 / 3, 5 / 3].map(Math.fround));
  });

  it('shrinks leaves by lambda, alpha and eta as equation 5 of the paper says: −T(G) / (H + λ)', () => {
    expect(grow(table, { lambda: 1 }).says[0]).toBe(Math.fround(17 / 3));
    expect(grow(table, { alpha: 5 }).says.slice(0, 2)).toEqual([6, 0]);
    expect(grow(table, {}, 0.1).says[0]).toBe(Math.fround(0.85));
  });

  it('splits only for a gain of gamma: here 17²/2 + 5²/3 − 22²/5 = 56.03', () => {
    expect(grow(table, { gamma: 56 }).tree.feature[0]).toBe(0);
    expect(grow(table, { gamma: 56.1 }).says).toEqual(Array(5).fill(Math.fround(22 / 5)));
  });

  it('leaves each side the weight that it must have', () => {
    expect(grow(table, { min_child_weight: 3 }).tree.feature).toEqual([-1]);
    expect(grow(table, { min_child_weight: 2 }).tree.feature).toEqual([0, -1, -1]);
  });

  it('has no more levels than max_depth', () => {
    for (const max_depth of [0, 1, 2])
      expect(grow(table, { max_depth }).tree.feature.length).toBe([1, 3, 7][max_depth]);
    expect(new Set(grow(table, { max_depth: 9 }).says).size).toBe(4); // two rows have the same target
  });

  it('splits many values by the order of their bins', () => {
    const { next } = rng('bins');
    const column = Array.from({ length: 3000 }, next);
    const { tree, says } = grow(
      tableOf(
        [column],
        column.map((value) => Number(value > 0.3)),
      ),
    );
    expect(tree.cut[0]).toBeCloseTo(0.3, 1);
    for (const [row, value] of column.entries()) {
      expect(says[row]).toBe(tree.value[value < (tree.cut[0] ?? 0) ? 1 : 2]);
    }
    expect(new Set(binned(tableOf([column], column)).numbers).size).toBe(256);
  });
});

test.each([
  [2, [0.3, -1.2]],
  [3, [0.3, -1.2, 0.5, 2, 0, -1]],
])('gradients of %i classes are the differences of the cross-entropy', (classes, margins) => {
  const targets = Float32Array.of(1, 0);
  const loss = (at: Float64Array) => {
    const chances = predictionsOf(at, classes);
    return targets.reduce((sum, target, row) => sum - Math.log(chances[row * classes + target] ?? 0), 0);
  };
  const each = margins.length / 2;
  for (let margin = 0; margin < each; margin++) {
    const { gradient } = slopesOf(predictionsOf(Float64Array.from(margins), classes), targets, classes, margin);
    for (const row of [0, 1]) {
      const moved = (by: number) => Float64Array.from(margins, (x, at) => x + (at === row * each + margin ? by : 0));
      expect(gradient[row]).toBeCloseTo((loss(moved(0.01)) - loss(moved(-0.01))) / 0.02, 4);
    }
  }
});

test('second derivatives are those of XGBoost: p(1 − p) for two classes, twice that for more', () => {
  expect([...slopesOf(Float32Array.of(0.75, 0.25), Float32Array.of(1), 2, 0).hessian]).toEqual([0.1875]);
  expect([...slopesOf(Float32Array.of(0.25, 0.5, 0.25), Float32Array.of(1), 3, 0).hessian]).toEqual([0.375]);
});
