'use client';
import { counted } from '#lib/base/numbers.ts';
import { distribution, stairs } from '#lib/tuning/plots/distribution.ts';
import { finishedTrials } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { DataFigure } from '#lib/ui/chart/data-figure.tsx';
import { LineChart } from '#lib/ui/chart/line-chart.tsx';

/** Which share of the trials reached which objective. */
export function DistributionPlot({ picture: { head, trials } }: { picture: JobPicture }) {
  const { metric } = head.definition.objective;
  const points = distribution(finishedTrials(trials).map(({ objective }) => objective));
  return (
    <DataFigure
      title="Empirical distribution"
      note={counted(points.length, 'trial')}
      file={`${head.name}-distribution`}
      columns={[metric, 'share of trials not above']}
      rows={points.map(([value, share]) => [value, share])}
    >
      <LineChart
        x={{}}
        y={{ min: 0, max: 1 }}
        lines={[{ name: 'share', arm: 3, points: stairs(points) }]}
        summary={`Share of ${counted(points.length, 'trial')} whose ${metric} is not above each value. The numbers can be shown below.`}
      />
      <p className="text-right text-sm text-quiet">{metric} →</p>
    </DataFigure>
  );
}
