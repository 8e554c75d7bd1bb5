'use client';
import { scaleLinear, scaleLog } from 'd3-scale';
import { area, line } from 'd3-shape';
import { formatNumber } from '#lib/base/numbers.ts';
import { type Surface, useCanvas } from './use-canvas.ts';

export interface Point {
  x: number;
  /** 10 % quantile, median and 90 % quantile over the runs. */
  low: number;
  middle: number;
  high: number;
}
export interface Series {
  name: string;
  /** A custom property such as `--arm-1`. */
  colour: string;
  points: readonly Point[];
  /** A thin dashed median without a band, for what only accompanies. */
  minor?: boolean;
}
interface Props {
  series: readonly Series[];
  xMax: number;
  xLabel: string;
  yLabel: string;
  scale: 'linear' | 'logarithmic';
  /** What the picture shows, for those who do not see it. */
  summary: string;
}

const margin = { top: 10, right: 12, bottom: 34, left: 48 };
const tickCount = 5;

/** Streaming curves with bands, on canvas: every run's spread, not one lucky line. */
export function CurveChart({ series, xMax, xLabel, yLabel, scale, summary }: Props) {
  const canvas = useCanvas((surface) => drawCurves(surface, { series, xMax, scale }));
  return (
    <figure>
      <figcaption className="mb-1 flex justify-between gap-4 text-sm text-quiet">
        <span>{yLabel}</span>
        <span className="whitespace-nowrap">{xLabel} →</span>
      </figcaption>
      <canvas ref={canvas} role="img" aria-label={summary} className="block h-64 w-full" />
    </figure>
  );
}

function drawCurves(surface: Surface, { series, xMax, scale }: Pick<Props, 'series' | 'xMax' | 'scale'>): void {
  const { context, width, height, colour } = surface;
  context.clearRect(0, 0, width, height);
  const x = scaleLinear([0, xMax], [margin.left, width - margin.right]);
  const y = verticalScale(series, scale, [height - margin.bottom, margin.top]);
  drawAxes(surface, x, y);
  const finite = ({ low, middle, high }: Point) => Number.isFinite(low + middle + high);
  for (const { points, colour: name, minor } of series) {
    context.strokeStyle = colour(name);
    context.fillStyle = colour(name);
    if (!minor) {
      const band = area<Point>()
        .defined(finite)
        .x((point) => x(point.x))
        .y0((point) => y(point.low))
        .y1((point) => y(point.high));
      context.globalAlpha = 0.18;
      context.beginPath();
      band.context(context)(points);
      context.fill();
      context.globalAlpha = 1;
    }
    context.lineWidth = minor ? 1.25 : 2.25;
    context.setLineDash(minor ? [4, 4] : []);
    context.beginPath();
    line<Point>()
      .defined(finite)
      .x((point) => x(point.x))
      .y((point) => y(point.middle))
      .context(context)(points);
    context.stroke();
    context.setLineDash([]);
  }
}

type Scale = ReturnType<typeof scaleLinear<number, number>> | ReturnType<typeof scaleLog<number, number>>;

function verticalScale(series: readonly Series[], scale: Props['scale'], range: [number, number]): Scale {
  const heights = series.flatMap(({ points, minor }) =>
    points.flatMap(({ low, middle, high }) => (minor ? [middle] : [low, high])),
  );
  const finite = heights.filter(Number.isFinite);
  const most = finite.length > 0 ? Math.max(...finite) : 1;
  if (scale === 'linear')
    return scaleLinear([0, most * 1.04], range)
      .nice(tickCount)
      .clamp(true);
  const least = Math.min(...finite.filter((value) => value > 0), most);
  return scaleLog([Math.max(least * 0.8, most * 1e-6), most * 1.2], range).clamp(true);
}

function drawAxes(
  { context, width, height, colour }: Surface,
  x: ReturnType<typeof scaleLinear<number, number>>,
  y: Scale,
): void {
  context.font = '12px "Instrument Sans Variable", system-ui, sans-serif';
  context.strokeStyle = colour('--line');
  context.fillStyle = colour('--quiet');
  context.lineWidth = 1;
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  for (const tick of ticksOf(y)) {
    const at = Math.round(y(tick)) + 0.5;
    context.beginPath();
    context.moveTo(margin.left, at);
    context.lineTo(width - margin.right, at);
    context.stroke();
    context.fillText(formatNumber(tick), margin.left - 8, at);
  }
  context.textAlign = 'center';
  context.textBaseline = 'top';
  for (const tick of x.ticks(tickCount)) context.fillText(formatNumber(tick, 6), x(tick), height - margin.bottom + 10);
}

/** On a logarithmic axis powers of ten, with 2 and 5 between them where there is room. */
function ticksOf(y: Scale): number[] {
  const ticks = y.ticks(tickCount);
  if (!('base' in y)) return ticks;
  const leading = (tick: number) => Math.round(tick / 10 ** Math.floor(Math.log10(tick) + 1e-9));
  const powers = ticks.filter((tick) => leading(tick) === 1);
  return powers.length >= 3 ? powers : ticks.filter((tick) => [1, 2, 5].includes(leading(tick)));
}
