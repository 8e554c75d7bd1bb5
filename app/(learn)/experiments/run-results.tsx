'use client';
import type { RunState } from '#lib/browser/run-store.ts';
import type { Experiment } from '#lib/experiments/experiment.ts';
import Panels from '#lib/experiments/panels.view.tsx';
import { type Chosen, type Parameters, seedsOf } from '#lib/experiments/parameters.ts';
import { RunCurves } from './run-curves.tsx';
import { RunVerdict } from './run-verdict.tsx';

interface Props {
  experiment: Experiment<Parameters>;
  /** The settings of the run. */
  chosen: Chosen<Parameters>;
  run: RunState;
  /** Other settings have been chosen since. */
  isStale: boolean;
}

/** What a run has come to: the verdict once there is one, the pictures, the curves; dimmed when settings have moved on. */
export function RunResults({ experiment, chosen, run, isStale }: Props) {
  const { slug } = experiment;
  const { frame, values, seconds } = run;
  if (!frame) return null;
  return (
    <>
      {isStale && (
        <p
          role="status"
          className="sticky top-2 z-10 rounded-lg border border-accent bg-card px-3 py-2 text-[0.9375rem]"
        >
          These results are of other settings. {run.status === 'running' ? 'Stop, then run again.' : 'Run again.'}
        </p>
      )}
      <div className={`grid min-w-0 grid-cols-[minmax(0,1fr)] gap-6 ${isStale ? 'opacity-60 saturate-50' : ''}`}>
        {values && (
          <RunVerdict
            claim={experiment.claim}
            arms={experiment.arms(chosen)}
            seeds={seedsOf(chosen)}
            values={values}
            seconds={seconds}
            file={`${slug}-runs`}
          />
        )}
        {frame.panels.length > 0 && <Panels panels={frame.panels} file={slug} />}
        <RunCurves plot={experiment.plot(chosen)} frame={frame} file={`${slug}-curves`} />
      </div>
    </>
  );
}
