import { describe, expect, it } from 'vitest';
import type { Dimension, Value } from '#lib/search/space.ts';
import type { CurvePoint, JobPicture, TrialPicture } from '#lib/tuning/plots/job-picture.ts';
import { rangeOf } from './plots/range-of.ts';
import { plotsOf } from './plots-of.ts';

const running: TrialPicture = {
  ...{ number: 0, search: 0, name: 't1', point: {}, status: 'in-progress', objective: null, stop: null },
  ...{ failureReason: null, startedAt: 1000, endedAt: null },
};
const picture = (trials: TrialPicture[], curves: Record<number, CurvePoint[]> = {}): JobPicture =>
  ({ head: {}, trials, curves }) as unknown as JobPicture;
const names = (whole: JobPicture, own = whole) => {
  const { above, ofHyperparameters, below } = plotsOf(whole, own);
  return [...above, ...ofHyperparameters, ...below].map(({ name }) => name);
};

describe('the plots of a job', () => {
  it('are none that would have to invent an axis, before anything has finished', () => {
    expect(names(picture([{ ...running, startedAt: null }]))).toEqual([]);
    expect(names(picture([running]))).toEqual(['TimelinePlot']);
    expect(names(picture([running], { 0: [[0, 1, 1, 0.5]] }))).toEqual(['LearningCurves', 'TimelinePlot']);
    const failed = { ...running, status: 'failed', endedAt: 2000 } as const;
    expect(names(picture([failed]))).toEqual(['TimelinePlot']);
  });

  it('are all when one has finished, those of hyperparameters when one of that search has', () => {
    const finished = picture([{ ...running, status: 'completed', objective: 1, endedAt: 2000 }]);
    expect(names(finished)).toContain('HistoryPlot');
    expect(names(finished)).toContain('ContourPlot');
    expect(names(finished, picture([running]))).not.toContain('ContourPlot');
  });
});

describe('a hyperparameter as a range to draw', () => {
  const list = (...values: Value[]): Dimension => ({ kind: 'categorical', name: 'x', values });

  it('is a list of numbers too, also written as texts and in any order', () => {
    expect(rangeOf(list('64', '32', '96'))).toEqual({
      name: 'x',
      kind: 'integer',
      min: 32,
      max: 96,
      scaling: 'linear',
    });
    expect(rangeOf(list('0.0001', '0.001', '0.01'))).toMatchObject({ kind: 'continuous', scaling: 'logarithmic' });
    expect(rangeOf(list(0.1, 0.2, 0.3, 0.4, 0.5))).toMatchObject({ min: 0.1, max: 0.5, scaling: 'linear' });
  });

  it('is no list of words, nor of one number', () => {
    for (const dimension of [list('relu', 'tanh'), list('32', 'auto'), list(32), list(true, false)])
      expect(rangeOf(dimension)).toBeNull();
  });
});
