'use client';
import { useState } from 'react';
import type { Snapshot } from '#lib/playground/snapshot.ts';
import { CurveChart, type Series } from '#lib/ui/chart/curve-chart.tsx';
import { LossTable } from './loss-table.tsx';

const names = ['A', 'B'];
const colours = ['--accent', '--arm-3'];
const swatches = ['bg-accent', 'bg-arm-3'];

/** The losses of all models by epoch, as a picture and as a table. */
export function LossCurves({ snapshot }: { snapshot: Snapshot | null }) {
  const [isLogarithmic, setLogarithmic] = useState(false);
  const models = snapshot?.models ?? [];
  const series = models.flatMap(({ curve }, at): Series[] =>
    (['train', 'test'] as const).map((which) => ({
      name: `${names[at]} ${which}`,
      colour: colours[at] ?? '--ink',
      minor: which === 'train',
      points: curve.map((point) => ({ x: point.epoch, low: point[which], middle: point[which], high: point[which] })),
    })),
  );
  const last = Math.max(10, ...models.map(({ epoch }) => epoch));
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-4 text-[0.8125rem] text-quiet">
        <h3 className="text-sm text-ink">Loss by epoch</h3>
        <label className="ml-auto flex min-h-8 cursor-pointer items-center gap-2">
          <input
            type="checkbox"
            checked={isLogarithmic}
            onChange={(event) => setLogarithmic(event.target.checked)}
            className="size-4 accent-accent"
          />
          Logarithmic
        </label>
      </div>
      <CurveChart
        series={series}
        x={{ min: 0, max: last }}
        y={{ scale: isLogarithmic ? 'logarithmic' : 'linear' }}
        summary="Curves of the training and test losses; the table below has the numbers."
      />
      <p className="flex flex-wrap gap-x-4 text-[0.8125rem] text-quiet">
        {models.length === 2 &&
          models.map((_, at) => (
            <span key={at} className="flex items-center gap-1.5">
              <span aria-hidden="true" className={`h-1 w-5 rounded-full ${swatches[at]}`} />
              {names[at]}
            </span>
          ))}
        <span>line: test, dashed: training</span>
      </p>
      <LossTable curves={models.map(({ curve }) => curve)} />
    </div>
  );
}
