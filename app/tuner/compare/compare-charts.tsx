'use client';
import { useId, useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import { stairs } from '#lib/tuning/plots/distribution.ts';
import { DataFigure } from '#lib/ui/chart/data-figure.tsx';
import { LineChart } from '#lib/ui/chart/line-chart.tsx';

type Pair = readonly [x: number, y: number];

/** What is drawn of a job; plain JSON. */
export interface ComparedFigures {
  name: string;
  /** Its colour. */
  arm: number;
  /** The running best over training jobs and over trained seconds, as the corners of stairs. */
  trials: readonly Pair[];
  seconds: readonly Pair[];
  /** Each objective with the share of all that are not above it. */
  distribution: readonly Pair[];
}

const axes = { trials: 'training jobs', seconds: 'trained seconds' } as const;
type Axis = keyof typeof axes;
const panel = 'min-w-0 rounded-2xl border border-line bg-card p-4 sm:p-5';

/** The running bests and the distributions of jobs that share an objective. */
export function CompareCharts({ metric, jobs }: { metric: string; jobs: readonly ComparedFigures[] }) {
  const id = useId();
  const [by, setBy] = useState<Axis>('trials');
  // A canvas is empty until then, and the policy of the page takes no style from HTML.
  if (!useHydrated()) return null;
  if (jobs.every(({ distribution }) => distribution.length === 0))
    return <p className="mt-3 text-quiet">Nothing has finished yet.</p>;
  const names = jobs.map(({ name }) => name).join(', ');
  return (
    <div className="mt-3 grid gap-4 lg:grid-cols-2">
      <div className={panel}>
        <DataFigure
          title="Best so far"
          note={metric}
          file={`best-${by}`}
          columns={['tuning job', axes[by], `best ${metric}`]}
          rows={jobs.flatMap((job) => job[by].filter((_, at) => at % 2 === 1).map(([x, y]) => [job.name, x, y]))}
        >
          <fieldset className="mb-1 flex flex-wrap items-center gap-x-4 text-sm">
            <legend className="sr-only">Against what</legend>
            {(Object.keys(axes) as Axis[]).map((axis) => (
              <label key={axis} className="flex min-h-9 cursor-pointer items-center gap-2">
                <input
                  type="radio"
                  name={id}
                  className="size-4 accent-accent"
                  checked={by === axis}
                  onChange={() => setBy(axis)}
                />
                over {axes[axis]}
              </label>
            ))}
          </fieldset>
          <LineChart
            x={by === 'seconds' ? { min: 0 } : { whole: true }}
            y={{}}
            lines={jobs.map((job) => ({ name: job.name, arm: job.arm, points: job[by] }))}
            points={jobs.flatMap(({ arm, [by]: points }) => points.slice(-1).map(([x, y]) => ({ x, y, arm })))}
            summary={`Best ${metric} so far over ${axes[by]}, of ${names}. The numbers can be shown below.`}
          />
          <p className="text-right text-sm text-quiet">{axes[by]} →</p>
        </DataFigure>
      </div>
      <div className={panel}>
        <DataFigure
          title="Empirical distribution"
          note={metric}
          file="distributions"
          columns={['tuning job', metric, 'share of training jobs not above']}
          rows={jobs.flatMap(({ name, distribution }) => distribution.map(([value, share]) => [name, value, share]))}
        >
          <p className="mb-1 flex min-h-9 items-center text-sm text-quiet">Share of training jobs that are not above</p>
          <LineChart
            x={{}}
            y={{ min: 0, max: 1 }}
            lines={jobs.map(({ name, arm, distribution }) => ({ name, arm, points: stairs(distribution) }))}
            summary={`Share of training jobs whose ${metric} is not above each value, of ${names}. The numbers can be shown below.`}
          />
          <p className="text-right text-sm text-quiet">{metric} →</p>
        </DataFigure>
      </div>
    </div>
  );
}
