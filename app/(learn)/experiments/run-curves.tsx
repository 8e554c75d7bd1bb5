'use client';
import { counted, formatNumber, median, quantile } from '#lib/base/numbers.ts';
import { drawable } from '#lib/experiments/drawable.ts';
import type { Frame, Plot } from '#lib/experiments/experiment.ts';
import { armColour } from '#lib/ui/chart/arm-colours.ts';
import { ArmSwatch } from '#lib/ui/chart/arm-swatch.tsx';
import { CurveChart, type Series } from '#lib/ui/chart/curve-chart.tsx';
import { DataFigure } from '#lib/ui/chart/data-figure.tsx';

interface Props {
  plot: Plot;
  frame: Frame | null;
  /** Names the files that are saved. */
  file: string;
}

/** The curves of a run as they grow, with the spread of its seeds, and what is to be said of those that diverged. */
export function RunCurves({ plot, frame, file }: Props) {
  const { x, y, curves } = plot;
  const series = curves.map(({ label, arm, minor }, at): Series => {
    const data = frame?.curves[at];
    return {
      name: label,
      colour: armColour(arm).variable,
      minor,
      mark: minor || curves.length === 1 ? undefined : arm,
      points: (data?.x ?? []).map((place, index) => pointOf(place, data?.y[index] ?? [])),
    };
  });
  const runs = frame?.curves[0]?.y[0]?.length ?? 0;
  return (
    <DataFigure
      title={y.label}
      note={runs > 1 ? 'median and middle 80 % of the runs' : undefined}
      file={file}
      columns={[x.label, ...curves.map(({ label }) => label)]}
      rows={rowsOf(series)}
    >
      <CurveChart
        series={series}
        x={x}
        y={{ scale: y.scale }}
        summary={`${y.label} over ${x.label} for ${curves.map(({ label }) => label).join(', ')}. The numbers can be shown below.`}
      />
      <div className="mt-0.5 flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm">
        <Legend curves={curves} />
        <span className="ml-auto text-quiet">{x.label} →</span>
      </div>
      {frame && <Diverged plot={plot} frame={frame} />}
    </DataFigure>
  );
}

function Legend({ curves }: { curves: Plot['curves'] }) {
  if (curves.length < 2) return null;
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {curves.map(({ label, arm, minor }) => (
        <li key={label} className={`flex items-center gap-2 ${minor ? 'text-quiet' : ''}`}>
          <ArmSwatch arm={arm} minor={minor} />
          {label}
        </li>
      ))}
    </ul>
  );
}

const hasDiverged = (value: number) => drawable(value) === Number.POSITIVE_INFINITY;

/** Curves some of whose runs left the numbers: how many, and where the first did. */
function Diverged({ plot, frame }: { plot: Plot; frame: Frame }) {
  const lines = plot.curves.flatMap(({ label, minor }, at) => {
    const { x = [], y = [] } = frame.curves[at] ?? {};
    const first = y.findIndex((seeds) => seeds.some(hasDiverged));
    const gone = y.at(-1)?.filter(hasDiverged).length ?? 0;
    if (minor || first < 1 || gone === 0) return [];
    const runs = y.at(-1)?.length ?? 0;
    return [
      `${label}: ${gone} of ${counted(runs, 'run')} diverged, the first by ${formatNumber(x[first] ?? 0, 6)} ${plot.x.label}. ` +
        'Each step overshot further than the one before, until the numbers had passed all bounds.',
    ];
  });
  if (lines.length === 0) return null;
  return (
    <ul className="mt-2 grid gap-1 rounded-lg bg-bad/8 px-3 py-2 text-sm leading-5">
      {lines.map((line) => (
        <li key={line}>
          <span aria-hidden="true">× </span>
          {line}
        </li>
      ))}
    </ul>
  );
}

/** Over all runs, those that diverged counting as infinitely bad. */
function pointOf(x: number, values: readonly number[]) {
  const drawn = values.map(drawable);
  return { x, low: quantile(drawn, 0.1), middle: median(drawn), high: quantile(drawn, 0.9) };
}

function rowsOf(series: readonly Series[]): number[][] {
  const xs = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].sort((a, b) => a - b);
  const places = series.map(({ points }) => new Map(points.map(({ x, middle }) => [x, middle])));
  return xs.map((x) => [x, ...places.map((place) => place.get(x) ?? Number.NaN)]);
}
