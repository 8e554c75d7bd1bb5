'use client';
import { bestOf } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { DataFigure } from '#lib/ui/chart/data-figure.tsx';
import { LineChart } from '#lib/ui/chart/line-chart.tsx';

/** The objective of each trial by epoch. */
export function LearningCurves({ picture: { head, trials, curves } }: { picture: JobPicture }) {
  const { metric, minimise } = head.definition.objective;
  const best = bestOf(trials, minimise)?.number;
  const drawn = trials.flatMap(({ number, name }) => {
    const points = (curves[number] ?? []).map(([, , epoch, value]) => [epoch, value ?? Number.NaN] as const);
    return points.length > 0 ? [{ number, name, points }] : [];
  });
  const ordered = drawn.toSorted((a, b) => Number(a.number === best) - Number(b.number === best));
  return (
    <DataFigure
      title="Learning curves"
      note={metric}
      file={`${head.name}-curves`}
      columns={['training job', 'epoch', metric]}
      rows={drawn.flatMap(({ name, points }) => points.map(([epoch, value]) => [name, epoch, value]))}
    >
      <LineChart
        x={{}}
        y={{}}
        lines={ordered.map(({ number, name, points }) => ({ name, arm: number === best ? 0 : 1, points }))}
        points={ordered
          .filter(({ number, points }) => number === best || points.length === 1)
          .flatMap(({ number, points }) => points.map(([x, y]) => ({ x, y, arm: number === best ? 0 : 1 })))}
        summary={`${metric} by epoch for ${drawn.length} training jobs. The numbers can be shown below.`}
      />
      <p className="text-right text-sm text-quiet">
        <span className="float-left">With dots: the best one.</span>epoch →
      </p>
    </DataFigure>
  );
}
