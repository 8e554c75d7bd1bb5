'use client';
import { useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import { bestOf } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { searchPicture } from '#lib/tuning/plots/search-picture.ts';
import { JobActions } from './job-actions.tsx';
import { JobSummary } from './job-summary.tsx';
import { PickAlgorithm } from './pick-algorithm.tsx';
import { PlotPanels, panel } from './plot-panels.tsx';
import { plotsOf } from './plots-of.ts';
import { TrialTable } from './trial-table.tsx';
import { useLiveJob } from './use-live-job.ts';

interface Props {
  first: JobPicture;
  /** Milliseconds since 1970. */
  now: number;
  /** Jobs that it may be compared with. */
  others: readonly string[];
}

/** A tuning job while it goes on, and after. */
export function LiveJob({ first, now, others }: Props) {
  const { picture, heardAt } = useLiveJob(first, now);
  const [search, setSearch] = useState(0);
  // A canvas is empty until then, and the policy of the page takes no style from HTML.
  const isHydrated = useHydrated();
  const { head, trials } = picture;
  const { others: algorithms = [], objective } = head.definition;
  const isSeveral = algorithms.length > 0;
  const whole = { picture, now: heardAt };
  const own = searchPicture(picture, search);
  const { above, ofHyperparameters, below } = plotsOf(picture, own);
  const isMute = trials.length > 0 && ofHyperparameters.length === 0;
  return (
    <>
      <JobSummary {...whole} />
      {trials.length === 0 && <p className="mt-6 text-quiet">No training job has begun yet.</p>}
      {isMute && !isSeveral && <p className="mt-6 text-quiet">{nothing}</p>}
      {trials.length > 0 && (
        <div className="mt-6 grid items-start gap-4 lg:grid-cols-2">
          {isHydrated && <PlotPanels plots={isSeveral ? [...above, ...below] : above} {...whole} />}
          {isSeveral && (
            <div className={`${panel} lg:col-span-2`}>
              <PickAlgorithm picture={picture} search={search} onChange={setSearch} />
              {isMute && <p className="mt-2 text-quiet">{nothing}</p>}
            </div>
          )}
          {isHydrated && <PlotPanels key={search} plots={ofHyperparameters} picture={own} now={heardAt} />}
          {isHydrated && !isSeveral && <PlotPanels plots={below} {...whole} />}
          <div className={`${panel} lg:col-span-2`}>
            <h2 className="font-serif text-xl font-semibold">Training jobs</h2>
            <TrialTable picture={picture} />
          </div>
        </div>
      )}
      <JobActions
        name={head.name}
        others={others}
        canBeParent={!isSeveral}
        hasModel={bestOf(trials, objective.minimise)?.status === 'completed'}
      />
    </>
  );
}

const nothing = 'Nothing has finished yet. What can be drawn of results comes with the first.';
