'use client';
import { armColour } from './arm-colours.ts';
import { drawAxes, type Extent, rangesOf, scaleOver } from './axes.ts';
import { drawDot } from './line-chart.tsx';
import { channels, type Surface, useCanvas } from './use-canvas.ts';

interface Props {
  x: Extent & { min: number; max: number };
  y: Extent & { min: number; max: number };
  /** The function beneath, rows from the bottom, evenly over the axes. */
  levels?: readonly (readonly number[])[] | undefined;
  points: readonly { x: number; y: number; arm: number; strong?: boolean; hollow?: boolean }[];
  paths?: readonly { arm: number; points: readonly (readonly [x: number, y: number])[] }[] | undefined;
  summary: string;
}

const steps = 12;

/** A plane of two settings: levels of a function as shades, paths over them, points on top. */
export function FieldMap({ summary, ...drawn }: Props) {
  const canvas = useCanvas((surface) => drawField(surface, drawn));
  return <canvas ref={canvas} role="img" aria-label={summary} className="block aspect-[4/3] w-full" />;
}

function drawField(surface: Surface, { x: xExtent, y: yExtent, levels, points, paths = [] }: Omit<Props, 'summary'>) {
  const { context, width, height, colour } = surface;
  context.clearRect(0, 0, width, height);
  const ranges = rangesOf(surface);
  const x = scaleOver([], xExtent, ranges.x);
  const y = scaleOver([], yExtent, ranges.y);
  if (levels) drawLevels(surface, levels, ranges);
  drawAxes(surface, x, y, { x: xExtent.whole, y: yExtent.whole });
  context.save();
  context.beginPath();
  context.rect(ranges.x[0], ranges.y[1], ranges.x[1] - ranges.x[0], ranges.y[0] - ranges.y[1]);
  context.clip();
  for (const { arm, points: path } of paths) {
    context.strokeStyle = colour(armColour(arm).variable);
    context.lineWidth = 1.75;
    context.lineJoin = 'round';
    context.beginPath();
    for (const [at, value] of path) if (Number.isFinite(at + value)) context.lineTo(x(at), y(value));
    context.stroke();
  }
  context.restore();
  for (const { x: at, y: value, arm, strong, hollow } of points)
    if (Number.isFinite(at + value)) drawDot(surface, x(at), y(value), arm, hollow, strong ? 6 : 3.4);
}

/** Shades by rank, twelve of them: a contour map in which no outlier takes all the ink. */
function drawLevels(
  { context, colour }: Surface,
  levels: readonly (readonly number[])[],
  { x, y }: ReturnType<typeof rangesOf>,
): void {
  const columns = levels[0]?.length ?? 0;
  const sorted = levels
    .flat()
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const [paper, ink] = [channels(colour('--card')), channels(colour('--accent'))];
  const image = new ImageData(columns, levels.length);
  levels.toReversed().forEach((row, top) => {
    row.forEach((value, column) => {
      const rank = sorted.findIndex((other) => other >= value) / Math.max(1, sorted.length - 1);
      const share = 0.5 * (1 - Math.floor((rank < 0 ? 1 : rank) * steps) / steps);
      const at = 4 * (top * columns + column);
      for (let channel = 0; channel < 3; channel++)
        image.data[at + channel] = (paper[channel] ?? 0) * (1 - share) + (ink[channel] ?? 0) * share;
      image.data[at + 3] = 255;
    });
  });
  const small = new OffscreenCanvas(columns, levels.length);
  small.getContext('2d')?.putImageData(image, 0, 0);
  context.drawImage(small, x[0], y[1], x[1] - x[0], y[0] - y[1]);
}
