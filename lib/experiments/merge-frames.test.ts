import { expect, test } from 'vitest';
import type { Frame } from './experiment.ts';
import { mergeFrames } from './merge-frames.ts';

const frame = (progress: number, x: number[], y: number[][]): Frame => ({
  progress,
  curves: [{ x, y }],
  panels: [{ kind: 'table', title: `${progress}`, columns: [], rows: [] }],
});

test('joins the seeds of all parts as far as all have come, with the pictures of the first', () => {
  const merged = mergeFrames([
    frame(1, [0, 5, 10], [[1], [2], [3]]),
    frame(
      0.5,
      [0, 5],
      [
        [4, 5],
        [6, 7],
      ],
    ),
  ]);
  expect(merged?.progress).toBe(0.75);
  expect(merged?.curves).toEqual([
    {
      x: [0, 5],
      y: [
        [1, 4, 5],
        [2, 6, 7],
      ],
    },
  ]);
  expect(merged?.panels[0]?.title).toBe('1');
});

test('shows nothing before every part has a frame', () => {
  expect(mergeFrames([frame(1, [0], [[1]]), undefined])).toBeNull();
});

test('draws the pictures over all seeds from the samples of every part, after those of the first', () => {
  const part = (samples: number[][]): Frame => ({ ...frame(1, [0], [[1]]), samples });
  const merged = mergeFrames([part([[1, 2], [5]]), part([[3], [6, 7]])], (samples) => [
    { kind: 'table', title: 'all', columns: ['', 'seeds'], rows: samples.map((row, at) => [at, row.join(' ')]) },
  ]);
  expect(merged?.panels.map(({ title }) => title)).toEqual(['1', 'all']);
  expect(merged?.panels[1]).toMatchObject({
    rows: [
      [0, '1 2 3'],
      [1, '5 6 7'],
    ],
  });
});
