'use client';
import { formatNumber } from '#lib/base/numbers.ts';
import { armColour } from './arm-colours.ts';
import { chartFont, scaleOver, ticksOf } from './axes.ts';
import { type Surface, useCanvas } from './use-canvas.ts';

interface Props {
  /** Bars in rows from above, in seconds; the arm is a colour, a name is drawn where it fits. */
  bars: readonly { from: number; to: number; lane: number; arm: number; name: string; isFaint?: boolean }[];
  summary: string;
}
const rowHeight = 22;
const inset = 8;

/** What ran when, and beside what. */
export function TunerTimeline({ bars, summary }: Props) {
  const canvas = useCanvas((surface) => drawBars(surface, bars));
  const lanes = bars.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={summary}
      className="block w-full"
      style={{ height: lanes * rowHeight + 26 }}
    />
  );
}

function drawBars({ context, width, height, colour }: Surface, bars: Props['bars']): void {
  context.clearRect(0, 0, width, height);
  context.font = chartFont;
  const x = scaleOver(
    bars.map(({ to }) => to),
    { min: 0 },
    [inset, width - inset],
  );
  context.textBaseline = 'middle';
  for (const { from, to, lane, arm, name, isFaint } of bars) {
    const length = Math.max(2, x(to) - x(from) - 1);
    context.fillStyle = colour(armColour(arm).variable);
    context.globalAlpha = isFaint ? 0.35 : 0.85;
    context.beginPath();
    context.roundRect(x(from), lane * rowHeight + 2, length, rowHeight - 4, 3);
    context.fill();
    context.globalAlpha = 1;
    context.textAlign = 'center';
    context.fillStyle = colour(isFaint ? '--ink' : '--card');
    if (context.measureText(name).width + 6 < length)
      context.fillText(name, x(from) + length / 2, lane * rowHeight + rowHeight / 2);
  }
  context.fillStyle = colour('--quiet');
  context.textBaseline = 'bottom';
  for (const tick of ticksOf(x)) {
    const text = `${formatNumber(tick, 6)} s`;
    const half = context.measureText(text).width / 2;
    context.fillText(text, Math.min(Math.max(x(tick), half), width - half), height - 2);
  }
}
