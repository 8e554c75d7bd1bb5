'use client';
import { counted } from '#lib/base/numbers.ts';
import { distribution, stairs } from '#lib/tuning/plots/distribution.ts';
import { finishedTrials } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { searchColumn } from '#lib/tuning/plots/search-column.ts';
import { metricOf } from '#lib/tuning/plots/search-names.ts';
import { DataFigure } from '#lib/ui/chart/data-figure.tsx';
import { LineChart } from '#lib/ui/chart/line-chart.tsx';
import { armsOfSearches } from './arms-of-searches.ts';
import { SearchLegend } from './search-legend.tsx';

const armOfAll = 3;

/** Which share of the trials reached which objective: of each algorithm, where colours can tell them apart. */
export function DistributionPlot({ picture: { head, trials } }: { picture: JobPicture }) {
  const metric = metricOf(head.definition);
  const column = searchColumn(head);
  const finished = finishedTrials(trials);
  const arms = armsOfSearches(head);
  const groups = (arms ?? [armOfAll]).map((arm, search) => {
    const own = arms ? finished.filter((trial) => trial.search === search) : finished;
    return { arm, search, points: distribution(own.map(({ objective }) => objective)) };
  });
  return (
    <DataFigure
      title="Empirical distribution"
      note={counted(finished.length, 'trial')}
      file={`${head.name}-distribution`}
      columns={[...(arms ? column.heading : []), metric, 'share of trials not above']}
      rows={groups.flatMap(({ search, points }) =>
        points.map(([value, share]) => [...(arms ? column.cell(search) : []), value, share]),
      )}
    >
      <SearchLegend head={head} />
      <LineChart
        x={{}}
        y={{ min: 0, max: 1 }}
        lines={groups.map(({ arm, points }) => ({ name: 'share', arm, points: stairs(points) }))}
        summary={`Share of ${counted(finished.length, 'trial')} whose ${metric} is not above each value. The numbers can be shown below.`}
      />
      <p className="text-right text-sm text-quiet">{metric} →</p>
    </DataFigure>
  );
}
