'use client';
import { formatNumber } from '#lib/base/numbers.ts';
import { armColour } from './arm-colours.ts';
import { type Surface, useCanvas } from './use-canvas.ts';

interface Props {
  weights: readonly number[];
  /** The first so many belong to inputs that matter. */
  useful: number;
  arm: number;
  /** The largest absolute value that the picture must hold. */
  reach: number;
}

/** A weight a bar; a ring on the line marks those that are exactly zero. */
export function WeightBars({ weights, useful, arm, reach }: Props) {
  const zeros = weights.filter((weight) => weight === 0).length;
  const canvas = useCanvas((surface) => drawWeights(surface, weights, useful, arm, reach));
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={`${zeros} of ${weights.length} weights are exactly zero; the largest is ${formatNumber(Math.max(0, ...weights.map(Math.abs)))}`}
      className="block h-32 w-full"
    />
  );
}

function drawWeights(surface: Surface, weights: readonly number[], useful: number, arm: number, reach: number): void {
  const { context, width, height, colour } = surface;
  const step = width / weights.length;
  const half = height / 2;
  context.clearRect(0, 0, width, height);
  context.globalAlpha = 0.05;
  context.fillStyle = colour('--ink');
  context.fillRect(0, 0, useful * step, height);
  context.globalAlpha = 1;
  context.strokeStyle = colour('--line');
  context.beginPath();
  context.moveTo(0, half);
  context.lineTo(width, half);
  context.stroke();
  context.strokeStyle = colour(armColour(arm).variable);
  context.lineWidth = 1.8;
  weights.forEach((weight, at) => {
    const size = Math.max((Math.min(Math.abs(weight) / reach, 1) || 0) * (half - 6), 0.75);
    context.globalAlpha = at < useful ? 1 : 0.55;
    context.beginPath();
    if (weight === 0) {
      context.globalAlpha = 1;
      context.fillStyle = colour('--card');
      context.arc((at + 0.5) * step, half, Math.min(3.6, step / 3), 0, 2 * Math.PI);
      context.fill();
      context.stroke();
      return;
    }
    context.fillStyle = colour(armColour(arm).variable);
    context.roundRect((at + 0.2) * step, weight > 0 ? half - size : half, 0.6 * step, size, 1.5);
    context.fill();
  });
  context.globalAlpha = 1;
}
