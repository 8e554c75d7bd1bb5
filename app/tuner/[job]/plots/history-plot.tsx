'use client';
import { counted } from '#lib/base/numbers.ts';
import { finishedTrials } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { runningBest, stepped } from '#lib/tuning/plots/running-best.ts';
import { DataFigure } from '#lib/ui/chart/data-figure.tsx';
import { LineChart } from '#lib/ui/chart/line-chart.tsx';

/** The objective of each trial in the order in which they ended, and the best so far. */
export function HistoryPlot({ picture: { head, trials } }: { picture: JobPicture }) {
  const { metric, minimise } = head.definition.objective;
  const finished = finishedTrials(trials);
  const values = finished.map(({ objective }) => objective);
  const best = runningBest(values, minimise);
  return (
    <DataFigure
      title="History"
      note={`${metric}, ${counted(finished.length, 'trial')}`}
      file={`${head.name}-history`}
      columns={['ended as', 'training job', metric, 'best so far']}
      rows={finished.map(({ name, objective }, at) => [at + 1, name, objective, best[at] ?? objective])}
    >
      <LineChart
        x={{ min: 0.5, max: finished.length + 0.5 }}
        y={{}}
        lines={[{ name: 'best so far', arm: 0, points: stepped(best) }]}
        points={finished.map(({ objective, status }, at) => ({
          x: at + 1,
          y: objective,
          arm: 1,
          hollow: status === 'stopped',
        }))}
        summary={`${metric} of ${counted(finished.length, 'trial')} in the order in which they ended. The best is ${best.at(-1) ?? 'not known yet'}.`}
      />
      <p className="text-sm text-quiet">Line: best so far. Hollow: stopped before its end.</p>
    </DataFigure>
  );
}
