'use client';
import { formatNumber } from '#lib/base/numbers.ts';
import type { Dimension } from '#lib/search/space.ts';
import { toUnit } from '#lib/search/unit.ts';
import { bestOf, finishedTrials } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { DataFigure } from '#lib/ui/chart/data-figure.tsx';
import { TunerParallel } from '#lib/ui/chart/tuner-parallel.tsx';

/** Every trial as a line through its values, on to its objective. */
export function ParallelPlot({ picture: { head, trials } }: { picture: JobPicture }) {
  const { space, objective } = head.definition;
  const { dimensions } = space;
  const finished = finishedTrials(trials);
  const values = finished.map((trial) => trial.objective);
  const [low, high] = [
    values.reduce((a, b) => Math.min(a, b), Infinity),
    values.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  const place = (value: number) => (high > low ? (value - low) / (high - low) : 0.5);
  if (dimensions.length === 0) return null;
  const best = bestOf(trials, objective.minimise)?.number;
  const placeOf = (dimension: Dimension, point: (typeof finished)[number]['point']) =>
    point[dimension.name] === undefined ? null : (toUnit({ dimensions: [dimension] }, point)[0] ?? null);
  return (
    <DataFigure
      title="Parallel coordinates"
      note="the stronger the better"
      file={`${head.name}-parallel`}
      columns={['training job', ...dimensions.map(({ name }) => name), objective.metric]}
      rows={finished.map(({ name, point, objective: value }) => [
        name,
        ...dimensions.map((one) => {
          const own = point[one.name];
          return typeof own === 'number' ? own : String(own ?? '');
        }),
        value,
      ])}
    >
      <TunerParallel
        axes={[
          ...dimensions.map((one) => ({ name: one.name, ...endsOf(one) })),
          { name: objective.metric, low: formatNumber(low), high: formatNumber(high) },
        ]}
        lines={finished.map(({ number, point, objective: value }) => ({
          places: [...dimensions.map((one) => placeOf(one, point)), place(value)],
          shade: objective.minimise ? 1 - place(value) : place(value),
          strong: number === best,
        }))}
        summary={`Each of ${finished.length} trials as a line through its ${dimensions.length} values to its ${objective.metric}. The numbers can be shown below.`}
      />
    </DataFigure>
  );
}

function endsOf(dimension: Dimension): { low: string; high: string } {
  if (dimension.kind !== 'categorical') return { low: formatNumber(dimension.min), high: formatNumber(dimension.max) };
  return { low: String(dimension.values[0]), high: String(dimension.values.at(-1)) };
}
