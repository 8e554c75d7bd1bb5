import { expect, test } from 'vitest';
import type { TrialPicture } from './job-picture.ts';
import { trainedMs } from './segments-of.ts';
import { timeline } from './timeline.ts';

const trial = (number: number, segments: NonNullable<TrialPicture['segments']>): TrialPicture => ({
  ...{ number, search: 0, name: `t${number}`, point: {}, status: 'stopped', objective: 1, stop: 'halving' },
  ...{ failureReason: null, startedAt: segments[0]?.[0] ?? null, endedAt: segments.at(-1)?.[1] ?? null, segments },
});

test('a trial that waits between two rungs takes no row, and its time is that of its attempts', () => {
  // As with two at a time: 0 and 1 train, 2 follows, then 0 goes on.
  const trials = [
    trial(0, [
      [1000, 2000],
      [3000, 6000],
    ]),
    trial(1, [[1000, 3000]]),
    trial(2, [[2000, 4000]]),
  ];
  expect(timeline(trials, 9000).map(({ trial: { number }, from, to, lane }) => [number, from, to, lane])).toEqual([
    [0, 0, 1, 0],
    [1, 0, 2, 1],
    [2, 1, 3, 0],
    [0, 2, 5, 1],
  ]);
  expect(trials.map(trainedMs)).toEqual([4000, 2000, 2000]);
});

test('only the attempt that still trains is open', () => {
  const spans = timeline(
    [
      trial(0, [
        [1000, 2000],
        [3000, null],
      ]),
    ],
    5000,
  );
  expect(spans.map(({ from, to, isOpen }) => [from, to, isOpen])).toEqual([
    [0, 1, false],
    [2, 4, true],
  ]);
});
