'use client';
import { armColour } from './arm-colours.ts';
import { chartFont } from './axes.ts';
import { type Surface, useCanvas } from './use-canvas.ts';

interface Props {
  /** From left to right; `low` and `high` are what stands at the ends. */
  axes: readonly { name: string; low: string; high: string }[];
  /** A place in [0, 1] on each axis, from below; null where there is none. The strong one is drawn on top. */
  lines: readonly { places: readonly (number | null)[]; shade: number; strong?: boolean }[];
  summary: string;
}
const edge = { top: 34, bottom: 22, side: 46 };

/** Each line a trial, each axis a hyperparameter: where the good ones bundle, a value matters. */
export function TunerParallel({ summary, ...drawn }: Props) {
  const canvas = useCanvas((surface) => drawParallel(surface, drawn));
  return <canvas ref={canvas} role="img" aria-label={summary} className="block h-72 w-full" />;
}

function drawParallel({ context, width, height, colour }: Surface, { axes, lines }: Omit<Props, 'summary'>): void {
  context.clearRect(0, 0, width, height);
  context.font = chartFont;
  const step = (width - 2 * edge.side) / Math.max(1, axes.length - 1);
  const x = (at: number) => edge.side + at * step;
  const y = (place: number) => height - edge.bottom - place * (height - edge.top - edge.bottom);
  context.strokeStyle = colour('--accent');
  for (const { places, shade, strong } of lines.toSorted((a, b) => a.shade - b.shade)) {
    if (strong) context.strokeStyle = colour(armColour(0).variable);
    context.globalAlpha = strong ? 1 : 0.08 + 0.6 * shade ** 2;
    context.lineWidth = strong ? 2.5 : 1.4;
    context.beginPath();
    let pen = false;
    places.forEach((place, at) => {
      if (place !== null) pen ? context.lineTo(x(at), y(place)) : context.moveTo(x(at), y(place));
      pen = place !== null;
    });
    context.stroke();
  }
  context.globalAlpha = 1;
  context.lineWidth = 1;
  axes.forEach(({ name, low, high }, at) => {
    context.strokeStyle = colour('--quiet');
    context.beginPath();
    context.moveTo(x(at), y(0));
    context.lineTo(x(at), y(1));
    context.stroke();
    context.textAlign = at === 0 ? 'left' : at === axes.length - 1 ? 'right' : 'center';
    const place = at === 0 ? 2 : at === axes.length - 1 ? width - 2 : x(at);
    context.fillStyle = colour('--ink');
    context.fillText(name, place, 12, step - 6);
    context.fillStyle = colour('--quiet');
    context.fillText(high, place, 28, step - 6);
    context.fillText(low, place, height - 7, step - 6);
  });
}
