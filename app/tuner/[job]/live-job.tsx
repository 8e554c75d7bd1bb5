'use client';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { JobSummary } from './job-summary.tsx';
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

const panel = 'min-w-0 rounded-2xl border border-line bg-card p-4 sm:p-5';

/** A tuning job while it goes on, and after. */
export function LiveJob({ first, now }: { first: JobPicture; now: number }) {
  const { picture, heardAt } = useLiveJob(first, now);
  // A canvas is empty until then, and the policy of the page takes no style from HTML.
  const isHydrated = useHydrated();
  const plots = [HistoryPlot, LearningCurves, ImportancePlot, SlicePlot, ContourPlot, ParallelPlot, DistributionPlot];
  return (
    <>
      <JobSummary picture={picture} now={heardAt} />
      {picture.trials.length === 0 ? (
        <p className="mt-6 text-quiet">No training job has begun yet.</p>
      ) : (
        <div className="mt-6 grid gap-4 lg:grid-cols-2">
          {isHydrated && (
            <>
              {plots.map((Plot, at) => (
                <div key={at} className={panel}>
                  <Plot picture={picture} />
                </div>
              ))}
              <div className={panel}>
                <TimelinePlot picture={picture} now={heardAt} />
              </div>
            </>
          )}
          <div className={`${panel} lg:col-span-2`}>
            <h2 className="font-serif text-xl font-semibold">Training jobs</h2>
            <TrialTable picture={picture} />
          </div>
        </div>
      )}
    </>
  );
}
