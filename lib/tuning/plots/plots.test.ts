import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyNews } from './apply-news.ts';
import { distribution, stairs } from './distribution.ts';
import { bestOf, finishedTrials } from './finished-trials.ts';
import type { CurvePoint, JobPicture, TrialPicture } from './job-picture.ts';
import { runningBest, stepped } from './running-best.ts';
import { searchColumn } from './search-column.ts';
import { algorithmsInWords, metricOf, searchedNames, searchNames } from './search-names.ts';
import { searchPicture } from './search-picture.ts';
import { surface } from './surface.ts';
import { timeline } from './timeline.ts';
import { toldTrials } from './told-trials.ts';
import { trialTable } from './trial-table.ts';

const trial = (number: number, change: Partial<TrialPicture> = {}): TrialPicture => ({
  ...{ number, search: 0, name: `t${number}`, point: {}, status: 'completed', objective: number },
  ...{ stop: null, failureReason: null, startedAt: 1000 * number, endedAt: 1000 * number + 500 },
  ...change,
});
const empty = { head: { status: 'in-progress' }, trials: [], curves: {} } as unknown as JobPicture;
const curves = (...points: CurvePoint[]) => ({ kind: 'curves', points }) as const;

describe('a picture that hears news', () => {
  it('replaces a trial that changed and keeps the order of numbers', () => {
    const first = applyNews(empty, { kind: 'trials', trials: [trial(2), trial(0, { objective: null })] });
    const second = applyNews(first, { kind: 'trials', trials: [trial(1), trial(0, { objective: 9 })] });
    expect(second.trials.map(({ number, objective }) => [number, objective])).toEqual([
      [0, 9],
      [1, 1],
      [2, 2],
    ]);
  });

  it('takes the later attempt where two reported the same epoch, in whatever order they are heard', () => {
    const reports: CurvePoint[] = [
      [0, 1, 1, 5],
      [0, 1, 2, 4],
      [0, 2, 2, 7],
      [0, 2, 3, 6],
      [1, 1, 1, 1],
    ];
    const whole = applyNews(empty, curves(...reports)).curves;
    expect(whole[0]?.map(([, , epoch, value]) => [epoch, value])).toEqual([
      [1, 5],
      [2, 7],
      [3, 6],
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: 5 }), fc.nat(4), (order, cut) => {
        const early = applyNews(empty, curves(...order.slice(0, cut)));
        expect(applyNews(early, curves(...order)).curves).toEqual(whole);
      }),
    );
  });

  it('knows of a job that is gone', () => {
    expect(applyNews(empty, { kind: 'gone' }).head.status).toBe('deleted');
  });
});

describe('the history', () => {
  it('has the trials in the order in which they ended, without those that know no objective', () => {
    const trials = [trial(0, { endedAt: 9000 }), trial(1), trial(2, { objective: null }), trial(3, { endedAt: null })];
    expect(finishedTrials(trials).map(({ number }) => number)).toEqual([1, 0]);
  });

  it('never lets the running best grow worse', () => {
    expect(runningBest([3, 4, 1, 2], true)).toEqual([3, 3, 1, 1]);
    expect(runningBest([3, 4, 1, 5], false)).toEqual([3, 4, 4, 5]);
    expect(stepped([3, 1])).toEqual([
      [1, 3],
      [1, 3],
      [2, 3],
      [2, 1],
    ]);
  });

  it('counts only completed trials as best, and the earliest of equals', () => {
    const trials = [trial(0, { status: 'stopped' }), trial(1, { objective: 2 }), trial(2), trial(3)];
    expect(bestOf(trials, true)?.number).toBe(1);
    expect(bestOf(trials, false)?.number).toBe(3);
    expect(bestOf([], true)).toBeUndefined();
  });
});

describe('the other plots', () => {
  it('the distribution rises from 0 to 1, equal values by a step each', () => {
    expect(distribution([2, 1, 1, 5])).toEqual([
      [1, 0.25],
      [1, 0.5],
      [2, 0.75],
      [5, 1],
    ]);
    expect(stairs(distribution([3, 1])).map(([, share]) => share)).toEqual([0, 0.5, 0.5, 1]);
  });

  it('the contour is close to each trial’s value where that trial is, and within all values elsewhere', () => {
    const x = { kind: 'continuous', name: 'x', min: 0, max: 1 } as const;
    const y = { kind: 'continuous', name: 'y', min: 1, max: 100, scaling: 'logarithmic' } as const;
    const corners = finishedTrials([
      trial(0, { point: { x: 0, y: 1 }, objective: 1 }),
      trial(1, { point: { x: 1, y: 1 }, objective: 2 }),
      trial(2, { point: { x: 1, y: 100 }, objective: 5 }),
    ]);
    const levels = surface(x, y, corners);
    expect(levels[0]?.[0]).toBeCloseTo(1, 2);
    expect(levels[0]?.at(-1)).toBeCloseTo(2, 2);
    expect(levels.at(-1)?.at(-1)).toBeCloseTo(5, 2);
    for (const level of levels.flat()) expect(level).toSatisfy((value: number) => value >= 1 && value <= 5);
  });

  it('the timeline has as many rows as trials ran at a time', () => {
    const trials = [
      trial(0, { startedAt: 1000, endedAt: 5000 }),
      trial(1, { startedAt: 1000, endedAt: 2000 }),
      trial(2, { startedAt: 2000, endedAt: null }),
      trial(3, { startedAt: null, endedAt: null }),
    ];
    expect(timeline(trials, 9000).map(({ from, to, lane }) => [from, to, lane])).toEqual([
      [0, 4, 0],
      [0, 1, 1],
      [1, 8, 1],
    ]);
  });
});

describe('the picture of a job with several algorithms', () => {
  const objective = (metric: string) => ({ metric, minimise: true });
  const space = (name: string) => ({ dimensions: [{ kind: 'continuous' as const, name, min: 0, max: 1 }] });
  const definition = {
    ...{ algorithm: 'k-nn', space: space('k'), objective: objective('loss'), limits: {} },
    others: [
      { name: 'near', algorithm: 'k-nn', space: space('k'), objective: objective('loss') },
      { name: 'mlp', algorithm: 'mlp', space: space('rate'), objective: objective('error') },
    ],
  } as unknown as JobPicture['head']['definition'];
  const trials = [trial(0, { point: { k: 0.5 } }), trial(1, { search: 2, point: { rate: 0.1 } })];
  const picture: JobPicture = { head: { name: 'j', definition } as JobPicture['head'], trials, curves: {} };
  const { others: _, ...single } = definition;

  it('names its algorithms, metrics and hyperparameters, each once', () => {
    expect(algorithmsInWords(definition)).toBe('k-nn, near (k-nn), mlp');
    expect(searchNames(definition)).toEqual(['k-nn', 'near', 'mlp']);
    expect(metricOf(definition)).toBe('loss, error');
    expect(searchedNames(definition)).toEqual(['k', 'rate']);
    expect(metricOf(single)).toBe('loss');
  });

  it('can be narrowed to one of them, as if it had no other', () => {
    const { head, trials: own } = searchPicture(picture, 2);
    expect(head.definition).toMatchObject({ algorithm: 'mlp', objective: { metric: 'error' } });
    expect(head.definition.space.dimensions.map(({ name }) => name)).toEqual(['rate']);
    expect(head.definition.others).toBeUndefined();
    expect(own.map(({ number }) => number)).toEqual([1]);
  });

  it('becomes a table that tells the definition and the algorithm of each trial', () => {
    expect(trialTable(picture)).toEqual({
      columns: ['training job', 'definition', 'algorithm', 'status', 'loss, error', 'k', 'rate', 'seconds'],
      rows: [
        ['t0', '', 'k-nn', 'completed', 0, 0.5, '', 0.5],
        ['t1', 'mlp', 'mlp', 'completed', 1, '', 0.1, 0.5],
      ],
    });
    expect(trialTable({ ...picture, head: { ...picture.head, definition: single } }).columns).not.toContain(
      'algorithm',
    );
  });

  it('tells of each trial in a file which algorithm it is, and has no column for it with one algorithm', () => {
    expect(toldTrials(picture).map(({ algorithm, definition: name }) => [algorithm, name])).toEqual([
      ['k-nn', undefined],
      ['mlp', 'mlp'],
    ]);
    expect(searchColumn(picture.head).cell(1)).toEqual(['near']);
    expect(searchColumn({ definition: single })).toMatchObject({ heading: [] });
    expect(searchColumn({ definition: single }).cell(0)).toEqual([]);
  });
});
