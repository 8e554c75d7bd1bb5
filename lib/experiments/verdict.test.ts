import { expect, test } from 'vitest';
import { verdictOf } from './verdict.ts';

const claim = {
  shows: ([a = 0, b = 0]: readonly number[]) => a > b,
  effect: { label: 'more', of: ([a = 0, b = 0]: readonly number[]) => a - b },
  atLeast: 0.75,
};

test('counts the seeds that bear the claim out and holds from the wanted share on', () => {
  expect(
    verdictOf(claim, [
      [2, 2, 2, 0],
      [1, 1, 1, 1],
    ]),
  ).toMatchObject({ k: 3, n: 4, holds: true });
  expect(
    verdictOf(claim, [
      [2, 2, 0, 0],
      [1, 1, 1, 1],
    ]),
  ).toMatchObject({ k: 2, n: 4, holds: false });
});

test('does not hold without a run', () => {
  expect(verdictOf(claim, [[], []])).toMatchObject({ k: 0, n: 0, holds: false });
});

test('gives the mean effect with an interval that tells a sure effect from a doubtful one', () => {
  const sure = verdictOf(claim, [
    [3, 3.2, 2.8, 3.1, 2.9, 3],
    [1, 1, 1, 1, 1, 1],
  ]);
  expect(sure.effect).toBeCloseTo(2, 10);
  expect(sure.low).toBeGreaterThan(1.85);
  expect(sure.high).toBeLessThan(2.15);
  const doubtful = verdictOf(claim, [
    [5, -5, 4, -4, 1, -1],
    [0, 0, 0, 0, 0, 0],
  ]);
  expect(doubtful.low).toBeLessThan(0);
  expect(doubtful.high).toBeGreaterThan(0);
});

test('counts a figure that is no number against the claim and leaves endless effects out of the mean', () => {
  expect(
    verdictOf(claim, [
      [2, Number.NaN],
      [1, 1],
    ]),
  ).toMatchObject({ k: 1, n: 2, effect: 1 });
  expect(
    verdictOf(claim, [
      [2, Number.POSITIVE_INFINITY],
      [1, 1],
    ]),
  ).toMatchObject({ k: 2, n: 2, effect: 1 });
});

test('gives no size of the effect where every run diverged, and leaves diverged runs out of it elsewhere', () => {
  const gone = verdictOf(claim, [
    [-2e100, Number.POSITIVE_INFINITY],
    [0, 1],
  ]);
  expect(gone).toMatchObject({ n: 2, measured: 0, effect: Number.NaN, low: Number.NaN, high: Number.NaN });
  expect(
    verdictOf(claim, [
      [3, 4, 1e50],
      [1, 2, 0],
    ]),
  ).toMatchObject({ k: 3, n: 3, measured: 2, effect: 2 });
});
