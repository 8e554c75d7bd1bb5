'use client';
import { formatNumber } from '#lib/base/numbers.ts';
import { armColour } from './arm-colours.ts';
import { chartFont } from './axes.ts';
import { type Surface, useCanvas } from './use-canvas.ts';

interface Props {
  bars: readonly { name: string; value: number; arm?: number }[];
  /** The arm whose colour bars without their own take. */
  arm: number;
  summary: string;
}

const rowHeight = 24;

/** Bars from zero to the right, each with its name and number; one that is no number says so. */
export function BarChart({ bars, arm, summary }: Props) {
  const canvas = useCanvas((surface) => drawBars(surface, bars, arm));
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={summary}
      className="block w-full"
      style={{ height: bars.length * rowHeight + 4 }}
    />
  );
}

function drawBars({ context, width, height, colour }: Surface, bars: Props['bars'], arm: number): void {
  context.clearRect(0, 0, width, height);
  context.font = chartFont;
  context.textBaseline = 'middle';
  const names = Math.min(0.45 * width, Math.max(24, ...bars.map(({ name }) => context.measureText(name).width)) + 10);
  const numbers = Math.max(...bars.map(({ value }) => context.measureText(formatNumber(value)).width)) + 8;
  const most = Math.max(...bars.map(({ value }) => value).filter(Number.isFinite), Number.MIN_VALUE);
  bars.forEach(({ name, value, arm: own }, at) => {
    const middle = at * rowHeight + rowHeight / 2;
    const length = Number.isFinite(value) ? (Math.max(0, value) / most) * (width - names - numbers) : 0;
    context.fillStyle = colour('--ink');
    context.textAlign = 'right';
    context.fillText(name, names - 8, middle, names - 10);
    context.fillStyle = colour(armColour(own ?? arm).variable);
    context.beginPath();
    context.roundRect(names, middle - 7, Math.max(length, 1), 14, 3);
    context.fill();
    context.fillStyle = colour('--quiet');
    context.textAlign = 'left';
    context.fillText(formatNumber(value), names + length + 6, middle);
  });
}
