'use client';
import { useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { searchPicture } from '#lib/tuning/plots/search-picture.ts';
import { JobSummary } from './job-summary.tsx';
import { PickAlgorithm } from './pick-algorithm.tsx';
import { PlotPanels, panel } from './plot-panels.tsx';
import { ContourPlot } from './plots/contour-plot.tsx';
import { DistributionPlot } from './plots/distribution-plot.tsx';
import { HistoryPlot } from './plots/history-plot.tsx';
import { ImportancePlot } from './plots/importance-plot.tsx';
import { LearningCurves } from './plots/learning-curves.tsx';
import { ParallelPlot } from './plots/parallel-plot.tsx';
import { SlicePlot } from './plots/slice-plot.tsx';
import { TimelinePlot } from './plots/timeline-plot.tsx';
import { TrialTable } from './trial-table.tsx';
import { useLiveJob } from './use-live-job.ts';

/** Plots of a whole job: those that come first, and those that come last where there is one algorithm. */
const [firstOfAll, lastOfAll] = [
  [HistoryPlot, LearningCurves],
  [DistributionPlot, TimelinePlot],
];
const ofHyperparameters = [ImportancePlot, SlicePlot, ContourPlot, ParallelPlot];

/** A tuning job while it goes on, and after. */
export function LiveJob({ first, now }: { first: JobPicture; now: number }) {
  const { picture, heardAt } = useLiveJob(first, now);
  const [search, setSearch] = useState(0);
  // A canvas is empty until then, and the policy of the page takes no style from HTML.
  const isHydrated = useHydrated();
  const isSeveral = (picture.head.definition.others ?? []).length > 0;
  const whole = { picture, now: heardAt };
  return (
    <>
      <JobSummary {...whole} />
      {picture.trials.length === 0 ? (
        <p className="mt-6 text-quiet">No training job has begun yet.</p>
      ) : (
        <div className="mt-6 grid gap-4 lg:grid-cols-2">
          {isHydrated && <PlotPanels plots={isSeveral ? [...firstOfAll, ...lastOfAll] : firstOfAll} {...whole} />}
          {isSeveral && (
            <div className={`${panel} lg:col-span-2`}>
              <PickAlgorithm picture={picture} search={search} onChange={setSearch} />
            </div>
          )}
          {isHydrated && (
            <PlotPanels key={search} plots={ofHyperparameters} picture={searchPicture(picture, search)} now={heardAt} />
          )}
          {isHydrated && !isSeveral && <PlotPanels plots={lastOfAll} {...whole} />}
          <div className={`${panel} lg:col-span-2`}>
            <h2 className="font-serif text-xl font-semibold">Training jobs</h2>
            <TrialTable picture={picture} />
          </div>
        </div>
      )}
    </>
  );
}
