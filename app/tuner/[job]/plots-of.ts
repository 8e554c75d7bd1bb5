import { finishedTrials } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import type { Plot } from './plot-panels.tsx';
import { ContourPlot } from './plots/contour-plot.tsx';
import { DistributionPlot } from './plots/distribution-plot.tsx';
import { HistoryPlot } from './plots/history-plot.tsx';
import { ImportancePlot } from './plots/importance-plot.tsx';
import { LearningCurves } from './plots/learning-curves.tsx';
import { ParallelPlot } from './plots/parallel-plot.tsx';
import { SlicePlot } from './plots/slice-plot.tsx';
import { TimelinePlot } from './plots/timeline-plot.tsx';

interface Plots {
  /** Of the whole job, to come first. */
  above: Plot[];
  /** Of one of its searches. */
  ofHyperparameters: Plot[];
  /** Of the whole job, to come last where there is one search. */
  below: Plot[];
}

/** The plots that have something to draw: axes without a value on them would be invented. */
export function plotsOf(whole: JobPicture, own: JobPicture): Plots {
  const hasFinished = finishedTrials(whole.trials).length > 0;
  const hasCurves = Object.values(whole.curves).some((points) => points.length > 0);
  const hasBegun = whole.trials.some(({ startedAt }) => startedAt !== null);
  const some = (isDrawn: boolean, ...plots: Plot[]) => (isDrawn ? plots : []);
  return {
    above: [...some(hasFinished, HistoryPlot), ...some(hasCurves, LearningCurves)],
    ofHyperparameters: some(
      finishedTrials(own.trials).length > 0,
      ...[ImportancePlot, SlicePlot, ContourPlot, ParallelPlot],
    ),
    below: [...some(hasFinished, DistributionPlot), ...some(hasBegun, TimelinePlot)],
  };
}
