'use client';
import { bestOf } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { searchColumn } from '#lib/tuning/plots/search-column.ts';
import { metricOf } from '#lib/tuning/plots/search-names.ts';
import { DataFigure } from '#lib/ui/chart/data-figure.tsx';
import { LineChart } from '#lib/ui/chart/line-chart.tsx';
import { armOfSearch } from './arms-of-searches.ts';
import { SearchLegend } from './search-legend.tsx';

/** The objective of each trial by epoch. */
export function LearningCurves({ picture: { head, trials, curves } }: { picture: JobPicture }) {
  const metric = metricOf(head.definition);
  const column = searchColumn(head);
  const best = bestOf(trials, head.definition.objective.minimise)?.number;
  const drawn = trials.flatMap(({ number, search, name }) => {
    const points = (curves[number] ?? []).map(([, , epoch, value]) => [epoch, value ?? Number.NaN] as const);
    return points.length > 0
      ? [{ number, search, name, arm: number === best ? 0 : armOfSearch(head, search), points }]
      : [];
  });
  const ordered = drawn.toSorted((a, b) => Number(a.number === best) - Number(b.number === best));
  return (
    <DataFigure
      title="Learning curves"
      note={metric}
      file={`${head.name}-curves`}
      columns={['training job', ...column.heading, 'epoch', metric]}
      rows={drawn.flatMap(({ name, search, points }) =>
        points.map(([epoch, value]) => [name, ...column.cell(search), epoch, value]),
      )}
    >
      <SearchLegend head={head} />
      <LineChart
        x={{ whole: true }}
        y={{}}
        lines={ordered}
        points={ordered
          .filter(({ number, points }) => number === best || points.length === 1)
          .flatMap(({ arm, points }) => points.map(([x, y]) => ({ x, y, arm })))}
        summary={`${metric} by epoch for ${drawn.length} training jobs. The numbers can be shown below.`}
      />
      <p className="text-right text-sm text-quiet">
        <span className="float-left">With dots: the best one.</span>epoch →
      </p>
    </DataFigure>
  );
}
