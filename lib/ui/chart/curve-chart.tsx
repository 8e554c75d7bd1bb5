'use client';
import { area, line } from 'd3-shape';
import { markPlaces, traceCross, traceMark } from './arm-marks.ts';
import { drawAxes, type Extent, rangesOf, type Scale, scaleOver } from './axes.ts';
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
  /** Bears this arm's mark at some places. */
  mark?: number | undefined;
  /** A thin dashed median without a band, for what only accompanies. */
  minor?: boolean | undefined;
}
interface Props {
  series: readonly Series[];
  x: Extent;
  y: Extent;
  /** What the picture shows, for those who do not see it. */
  summary: string;
}

/** Streaming curves with bands: every run's spread, not one lucky line. A curve that leaves all numbers ends in a cross. */
export function CurveChart({ series, x, y, summary }: Props) {
  const canvas = useCanvas((surface) => drawCurves(surface, series, x, y));
  return <canvas ref={canvas} role="img" aria-label={summary} className="block h-64 w-full" />;
}

const isDrawn = ({ low, middle, high }: Point) => Number.isFinite(low + middle + high);

function drawCurves(surface: Surface, series: readonly Series[], xExtent: Extent, yExtent: Extent): void {
  const { context, width, height, colour } = surface;
  context.clearRect(0, 0, width, height);
  const ranges = rangesOf(surface);
  const points = series.flatMap(({ points: some, minor }) => some.map((point) => ({ ...point, minor })));
  const x = scaleOver(
    points.map((point) => point.x),
    xExtent,
    ranges.x,
  );
  const heights = points.flatMap(({ low, middle, high, minor }) => (minor ? [middle] : [low, high]));
  // A loss is read against nothing lost, so a linear axis goes down to 0
  const floor = yExtent.scale === 'logarithmic' ? [] : [0];
  const y = scaleOver([...floor, ...heights], yExtent, ranges.y);
  drawAxes(surface, x, y, { x: xExtent.whole, y: yExtent.whole });
  for (const { points: some, colour: name, minor, mark } of series) {
    context.strokeStyle = colour(name);
    context.fillStyle = colour(name);
    if (!minor) drawBand(context, some, x, y);
    context.lineWidth = minor ? 1.25 : 2.25;
    context.setLineDash(minor ? [4, 4] : []);
    context.beginPath();
    line<Point>()
      .defined(isDrawn)
      .x((point) => x(point.x))
      .y((point) => y(point.middle))
      .context(context)([...some]);
    context.stroke();
    context.setLineDash([]);
    if (mark !== undefined)
      for (const place of markPlaces(some.length, mark)) {
        const point = some[place];
        if (!point || !isDrawn(point)) continue;
        traceMark(context, mark, x(point.x), y(point.middle), 4);
        context.fill();
      }
    drawEnd(context, some, x, y);
  }
}

function drawBand(context: CanvasRenderingContext2D, points: readonly Point[], x: Scale, y: Scale): void {
  context.globalAlpha = 0.18;
  context.beginPath();
  area<Point>()
    .defined(isDrawn)
    .x((point) => x(point.x))
    .y0((point) => y(point.low))
    .y1((point) => y(point.high))
    .context(context)([...points]);
  context.fill();
  context.globalAlpha = 1;
}

/** A cross where half of the runs have left the numbers. */
function drawEnd(context: CanvasRenderingContext2D, points: readonly Point[], x: Scale, y: Scale): void {
  const gone = points.findIndex(({ middle }) => !Number.isFinite(middle));
  if (gone < 0) return;
  const last = points.slice(0, gone).findLast(isDrawn);
  const [left, top] = [x(points[gone]?.x ?? 0), last ? y(last.middle) : (y.range()[1] ?? 0)];
  context.lineWidth = 2.5;
  traceCross(context, left, top, 5);
  context.stroke();
}
