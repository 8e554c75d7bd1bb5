'use client';
import { counted } from '#lib/base/numbers.ts';
import { finishedTrials } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { runningBest, stepped } from '#lib/tuning/plots/running-best.ts';
import { searchColumn } from '#lib/tuning/plots/search-column.ts';
import { metricOf } from '#lib/tuning/plots/search-names.ts';
import { DataFigure } from '#lib/ui/chart/data-figure.tsx';
import { LineChart } from '#lib/ui/chart/line-chart.tsx';
import { armOfSearch } from './arms-of-searches.ts';
import { SearchLegend } from './search-legend.tsx';

/** The objective of each trial in the order in which they ended, and the best so far. */
export function HistoryPlot({ picture: { head, trials } }: { picture: JobPicture }) {
  const { minimise } = head.definition.objective;
  const metric = metricOf(head.definition);
  const column = searchColumn(head);
  const finished = finishedTrials(trials);
  const values = finished.map(({ objective }) => objective);
  const best = runningBest(values, minimise);
  return (
    <DataFigure
      title="History"
      note={`${metric}, ${counted(finished.length, 'trial')}`}
      file={`${head.name}-history`}
      columns={['ended as', 'training job', ...column.heading, metric, 'best so far']}
      rows={finished.map(({ name, search, objective }, at) => [
        ...[at + 1, name, ...column.cell(search)],
        ...[objective, best[at] ?? objective],
      ])}
    >
      <SearchLegend head={head} />
      <LineChart
        x={{ min: 0.5, max: finished.length + 0.5, whole: true }}
        y={{}}
        lines={[{ name: 'best so far', arm: 0, points: stepped(best) }]}
        points={finished.map(({ search, objective, status }, at) => ({
          x: at + 1,
          y: objective,
          arm: armOfSearch(head, search),
          hollow: status === 'stopped',
        }))}
        summary={`${metric} of ${counted(finished.length, 'trial')} in the order in which they ended. The best is ${best.at(-1) ?? 'not known yet'}.`}
      />
      <p className="text-sm text-quiet">Line: best so far. Hollow: stopped before its end.</p>
    </DataFigure>
  );
}
