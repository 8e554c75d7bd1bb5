import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Table } from '#lib/search/bench-problems.ts';
import { digitsLoss } from './digits-loss.ts';

const table: Table = JSON.parse(gunzipSync(readFileSync('content/datasets/digits-mlp-table.json.gz')).toString());
const [rates, l2s, hiddens, batches, momenta] = table.axes.map(({ values }) => values);

test.each([
  [0, 0, 0, 0, 0],
  [12, 3, 2, 2, 6],
  [16, 5, 4, 4, 7],
  [9, 4, 2, 0, 3],
])('gives what was trained: levels %d, %d, %d, %d, %d', (...levels) => {
  const [rate = 0, l2 = 0, hidden = 0, batch = 0, momentum = 0] = [rates, l2s, hiddens, batches, momenta].map(
    (values, axis) => values?.[levels[axis] ?? 0],
  );
  const row = levels.reduce((at, level, axis) => at * (table.axes[axis]?.values.length ?? 0) + level, 0);
  expect(digitsLoss({ rate, l2, hidden, batch, momentum })).toBeCloseTo(table.loss[row]?.at(-1) ?? Number.NaN, 3);
});

test('lies between its neighbours, and beyond the ends keeps to the end', () => {
  const at = (rate: number) => digitsLoss({ rate, l2: 1e-3, hidden: 32, batch: 32, momentum: 0 });
  expect(at(0.001 * 10 ** 0.125) ** 2).toBeCloseTo(at(0.001) * at(0.001 * 10 ** 0.25), 10);
  expect(at(100)).toBe(at(1));
  expect(at(1e-9)).toBe(at(1e-4));
});
