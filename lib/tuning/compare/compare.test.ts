import { describe, expect, it } from 'vitest';
import { bestCurve, bestStairs, trialsUntil } from './best-curve.ts';
import { byObjective } from './by-objective.ts';
import { chosenJobs } from './chosen-jobs.ts';
import type { ComparedTrial } from './compared-job.ts';

const trial = (
  number: number,
  objective: number | null,
  endedAt: number | null,
  trainedSeconds: number,
): ComparedTrial => ({
  ...{
    number,
    search: 0,
    name: `t-${number}`,
    point: {},
    status: 'completed',
    stop: null,
    failureReason: null,
    startedAt: 0,
  },
  ...{ objective, endedAt, trainedSeconds },
});
/** Ended in the order 1, 0, 2 (without an objective), 3; the last one still runs. */
const trials = [
  trial(0, 0.5, 20, 2),
  trial(1, 0.7, 10, 1),
  trial(2, null, 30, 5),
  trial(3, 0.9, 40, 2),
  trial(4, 0.1, null, 9),
];

describe('the running best of a job', () => {
  it('goes by the order in which trials ended, and counts what failed ones cost', () => {
    expect(bestCurve(trials, true)).toEqual([
      { trials: 1, seconds: 1, best: 0.7 },
      { trials: 2, seconds: 3, best: 0.5 },
      { trials: 3, seconds: 10, best: 0.5 },
    ]);
    expect(bestCurve(trials, false).map(({ best }) => best)).toEqual([0.7, 0.7, 0.9]);
    expect(bestCurve([], true)).toEqual([]);
  });

  it('is drawn as stairs over trials or over seconds', () => {
    const curve = bestCurve(trials, true);
    expect(bestStairs(curve, 'trials')).toEqual([
      [1, 0.7],
      [1, 0.7],
      [2, 0.7],
      [2, 0.5],
      [3, 0.5],
      [3, 0.5],
    ]);
    expect(bestStairs(curve, 'seconds').map(([x]) => x)).toEqual([1, 1, 3, 3, 10, 10]);
  });

  it('tells how many trials it took to gain 95 % of all that was gained, in either direction', () => {
    const curve = (...values: number[]) =>
      bestCurve(
        values.map((value, at) => trial(at, value, at, 1)),
        (values.at(-1) ?? 0) < (values[0] ?? 0),
      );
    expect(trialsUntil(curve(1, 0.5, 0.04, 0.06, 0), 0.95)).toBe(3);
    expect(trialsUntil(curve(0, 0.94, 0.96, 1), 0.95)).toBe(3);
    expect(trialsUntil(curve(1, 1, 1), 0.95)).toBe(1);
    expect(trialsUntil([], 0.95)).toBeUndefined();
  });
});

describe('a comparison', () => {
  it('lets only jobs of one metric and one direction share an axis', () => {
    const job = (name: string, metric: string, minimise: boolean) => ({ name, objective: { metric, minimise } });
    const groups = byObjective([
      job('a', 'loss', true),
      job('b', 'accuracy', false),
      job('c', 'loss', true),
      job('d', 'loss', false),
    ]);
    expect(groups.map((group) => group.map(({ name }) => name))).toEqual([['a', 'c'], ['b'], ['d']]);
  });

  it('reads its jobs from a form and from a list alike, each once', () => {
    expect(chosenJobs(['a', 'b', 'a'])).toEqual(['a', 'b']);
    expect(chosenJobs('a, b,,c')).toEqual(['a', 'b', 'c']);
    expect(chosenJobs(undefined)).toEqual([]);
  });
});
