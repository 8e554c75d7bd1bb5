'use client';
import { armColour } from './arm-colours.ts';
import { markPlaces, traceMark } from './arm-marks.ts';
import { drawAxes, type Extent, rangesOf, scaleOver } from './axes.ts';
import { type Surface, useCanvas } from './use-canvas.ts';

type Pair = readonly [x: number, y: number];
interface Props {
  x: Extent;
  y: Extent;
  lines: readonly { name: string; arm: number; dashed?: boolean; points: readonly Pair[] }[];
  bands?: readonly { arm: number; points: readonly (readonly [x: number, low: number, high: number])[] }[] | undefined;
  points?: readonly { x: number; y: number; arm: number; hollow?: boolean }[] | undefined;
  summary: string;
}

/** More lines than this have no legend that their marks could be looked up in. */
const mostMarked = 6;

/** Functions of one variable, bands about them and points beside them. */
export function LineChart({ summary, ...drawn }: Props) {
  const canvas = useCanvas((surface) => drawLines(surface, drawn));
  return <canvas ref={canvas} role="img" aria-label={summary} className="block h-56 w-full" />;
}

function drawLines(
  surface: Surface,
  { x: xExtent, y: yExtent, lines, bands = [], points = [] }: Omit<Props, 'summary'>,
) {
  const { context, width, height, colour } = surface;
  context.clearRect(0, 0, width, height);
  const ranges = rangesOf(surface);
  const across = [...lines.flatMap(({ points: some }) => some.map(([x]) => x)), ...points.map(({ x }) => x)];
  const up = [
    ...lines.flatMap(({ points: some }) => some.map(([, y]) => y)),
    ...bands.flatMap(({ points: some }) => some.flatMap(([, low, high]) => [low, high])),
    ...points.map(({ y }) => y),
  ];
  const x = scaleOver(across, xExtent, ranges.x);
  const y = scaleOver(up, yExtent, ranges.y);
  drawAxes(surface, x, y, { x: xExtent.whole, y: yExtent.whole });
  for (const { arm, points: some } of bands) {
    context.fillStyle = colour(armColour(arm).variable);
    context.globalAlpha = 0.16;
    context.beginPath();
    for (const [at, , high] of some) context.lineTo(x(at), y(high));
    for (const [at, low] of some.toReversed()) context.lineTo(x(at), y(low));
    context.fill();
    context.globalAlpha = 1;
  }
  const crowded = lines.length > 8;
  for (const { arm, dashed, points: some } of lines) {
    context.strokeStyle = colour(armColour(arm).variable);
    context.lineWidth = dashed ? 1.5 : crowded ? 1.2 : 2.25;
    context.globalAlpha = crowded && !dashed ? 0.5 : 1;
    context.setLineDash(dashed ? [4, 4] : []);
    context.beginPath();
    let pen = false;
    for (const [at, value] of some) {
      if (Number.isFinite(value)) pen ? context.lineTo(x(at), y(value)) : context.moveTo(x(at), y(value));
      pen = Number.isFinite(value);
    }
    context.stroke();
    context.setLineDash([]);
    context.globalAlpha = 1;
    if (dashed || lines.length === 1 || lines.length > mostMarked) continue;
    for (const place of markPlaces(some.length, arm)) {
      const [at, value] = some[place] ?? [0, Number.NaN];
      if (Number.isFinite(value)) drawDot(surface, x(at), y(value), arm);
    }
  }
  for (const { x: at, y: value, arm, hollow } of points) drawDot(surface, x(at), y(value), arm, hollow);
}

/** A point in an arm's colour and shape, with a rim that keeps it apart from what lies beneath. */
export function drawDot({ context, colour }: Surface, x: number, y: number, arm: number, hollow = false, radius = 3.6) {
  traceMark(context, arm, x, y, radius);
  context.lineWidth = hollow ? 2 : 1;
  context.fillStyle = hollow ? colour('--card') : colour(armColour(arm).variable);
  context.strokeStyle = hollow ? colour(armColour(arm).variable) : colour('--card');
  context.fill();
  context.stroke();
}
