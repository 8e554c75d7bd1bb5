'use client';
import { useState } from 'react';
import { counted } from '#lib/base/numbers.ts';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import { DataFigure } from '#lib/ui/chart/data-figure.tsx';
import { LineChart } from '#lib/ui/chart/line-chart.tsx';
import { PickDimension } from '../plots/pick-dimension.tsx';

interface Props {
  /** Names the files that are saved. */
  name: string;
  /** By metric: epoch and value; null for what was no number. */
  curves: Readonly<Record<string, readonly (readonly [epoch: number, value: number | null])[]>>;
  /** The metric that is shown at first. */
  objective: string;
}

/** So many points are drawn as dots too. */
const mostDots = 30;

/** A training job's metrics by epoch, one at a time. */
export function MetricCurves({ name, curves, objective }: Props) {
  const [chosen, setChosen] = useState(objective);
  const isHydrated = useHydrated();
  const metrics = Object.keys(curves);
  const metric = metrics.includes(chosen) ? chosen : (metrics[0] ?? '');
  const points = (curves[metric] ?? []).map(([epoch, value]) => [epoch, value ?? Number.NaN] as const);
  if (points.length === 0) return <p className="text-quiet">It has reported nothing yet.</p>;
  // A canvas is empty until then, and the policy of the page takes no style from HTML.
  if (!isHydrated) return <p className="text-quiet">The curves come with the page’s script.</p>;
  return (
    <DataFigure
      title="Learning curves"
      note={counted(points.length, 'epoch')}
      file={`${name}-${metric.replace(/\W+/g, '-')}`}
      columns={['epoch', metric]}
      rows={points}
    >
      <PickDimension label="Metric" names={metrics} value={metric} onChange={setChosen} />
      <LineChart
        x={{ whole: true }}
        y={{}}
        lines={[{ name: metric, arm: 1, points }]}
        points={points.length <= mostDots ? points.map(([x, y]) => ({ x, y, arm: 1 })) : []}
        summary={`${metric} by epoch, ${counted(points.length, 'epoch')}. The numbers can be shown below.`}
      />
      <p className="text-right text-sm text-quiet">epoch →</p>
    </DataFigure>
  );
}
