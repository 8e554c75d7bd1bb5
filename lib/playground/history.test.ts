import { expect, test } from 'vitest';
import { readAddress } from './address.ts';
import { modelDifferences } from './differences.ts';
import { historyLines, keepRun } from './history.ts';
import type { RunRecord } from './run-record.ts';

const settings = (query: string) => readAddress(Object.fromEntries(new URLSearchParams(query))).playground;
const result = {
  epochs: 9,
  train: 0.1,
  test: 0.2,
  measure: 'accuracy' as const,
  trainFit: 1,
  testFit: 0.9,
  best: { epoch: 9, test: 0.2 },
  end: null,
  earlierRates: [],
  edits: [],
};
const run = (id: number, query: string): RunRecord => {
  const playground = settings(query);
  return { id, number: id, stopped: 'paused', playground, own: null, results: playground.models.map(() => result) };
};

test('lines show only the settings that are not the same in all of them', () => {
  const lines = historyLines([run(1, 'rate=1'), run(2, 'rate=0.5&b.hidden=none')]);
  expect(lines.map(({ run: { id }, side, settings: words }) => [id, side, words])).toEqual([
    [2, 0, ['Hidden layers 4 + 2 neurons', 'Learning rate 0.5']],
    [2, 1, ['Hidden layers none', 'Learning rate 0.5']],
    [1, 0, ['Hidden layers 4 + 2 neurons', 'Learning rate 1']],
  ]);
  expect(historyLines([run(1, '')])[0]?.settings).toEqual([]);
});

test('a run that goes on takes its own place', () => {
  const runs = keepRun(keepRun([], run(1, '')), run(2, ''));
  expect(keepRun(runs, run(1, 'rate=1')).map(({ id }) => id)).toEqual([1, 2]);
});

test('runs are numbered as they are listed, however many were begun between them', () => {
  const runs = keepRun(keepRun([], run(2, '')), run(10, 'rate=1'));
  expect(runs.map(({ number }) => number)).toEqual([1, 2]);
  expect(keepRun(keepRun(runs, run(2, '')), run(30, '')).map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('a line says why its run trained no further', () => {
  const why = (change: Partial<RunRecord>) => historyLines([{ ...run(1, ''), ...change }])[0]?.why;
  expect(why({})).toBe('paused');
  expect(why({ stopped: 'changed' })).toBe('a setting was changed');
  expect(why({ stopped: 'reset' })).toBe('reset');
  expect(why({ results: [{ ...result, end: 'patience' }] })).toBe('early stopping');
});

test('a learning rate that was changed on the way is told with the one before', () => {
  const changed = { ...run(2, 'rate=1'), results: [{ ...result, earlierRates: [{ until: 40, rate: 0.1 }] }] };
  expect(historyLines([run(1, 'rate=1'), changed]).map(({ settings: words }) => words)).toEqual([
    ['Learning rate 1 (began at 0.1, changed after epoch 40)'],
    ['Learning rate 1'],
  ]);
});

test('a line says when weights were edited by hand, even where no setting differs', () => {
  const edits = [{ epoch: 7, layer: 0, index: 1, value: 2 }];
  const lines = historyLines([run(1, ''), { ...run(2, ''), results: [{ ...result, edits }] }]);
  expect(lines.map(({ settings: words }) => words)).toEqual([['weights edited by hand at epoch 7'], []]);
});

test('differences are told in the order of the controls, in words', () => {
  const { models } = settings('hidden=none&b.hidden=3&b.l1=0.01&b.features=x1');
  expect(models[1] && modelDifferences(models[0], models[1])).toEqual([
    { label: 'Features', from: 'x₁, x₂', to: 'x₁' },
    { label: 'Hidden layers', from: 'none', to: '3 neurons' },
    { label: 'L1 penalty', from: 'off', to: '0.01' },
  ]);
});
