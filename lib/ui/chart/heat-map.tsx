'use client';
import { formatNumber } from '#lib/base/numbers.ts';
import { chartFont } from './axes.ts';
import { channels, type Surface, useCanvas } from './use-canvas.ts';

interface Props {
  columns: readonly string[];
  rows: readonly string[];
  /** `values[row][column]`, rows from the bottom. */
  values: readonly (readonly number[])[];
  lowIsGood: boolean;
  marks?: readonly { row: number; column: number }[] | undefined;
  summary: string;
}

const left = 52;
const bottom = 24;

/** A grid of numbers, the better the stronger; cells that diverged are crossed out. */
export function HeatMap({ summary, ...drawn }: Props) {
  const canvas = useCanvas((surface) => drawHeat(surface, drawn));
  return <canvas ref={canvas} role="img" aria-label={summary} className="block aspect-[5/3] max-h-96 w-full" />;
}

function drawHeat(surface: Surface, { columns, rows, values, lowIsGood, marks = [] }: Omit<Props, 'summary'>) {
  const { context, width, height, colour } = surface;
  context.clearRect(0, 0, width, height);
  context.font = chartFont;
  const cellWidth = (width - left) / columns.length;
  const cellHeight = (height - bottom) / rows.length;
  const finite = values
    .flat()
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const paper = channels(colour('--card'));
  const ink = channels(colour('--accent'));
  const boxOf = (row: number, column: number) => {
    const [x, y] = [left + column * cellWidth, (rows.length - 1 - row) * cellHeight];
    return [x + 1, y + 1, cellWidth - 2, cellHeight - 2] as const;
  };
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      const [x, y, w, h] = boxOf(row, column);
      const rank = finite.indexOf(value) / Math.max(1, finite.length - 1);
      const strength = Number.isFinite(value) ? 0.06 + 0.84 * (lowIsGood ? 1 - rank : rank) : 0;
      context.fillStyle = `rgb(${paper.map((part, at) => part * (1 - strength) + (ink[at] ?? 0) * strength).join(' ')})`;
      context.beginPath();
      context.roundRect(x, y, w, h, 4);
      context.fill();
      context.fillStyle = strength > 0.5 ? colour('--on-accent') : colour('--ink');
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      const text = Number.isFinite(value) ? formatNumber(value, 2) : '×';
      if (w > context.measureText(text).width + 4) context.fillText(text, x + w / 2, y + h / 2);
    });
  });
  context.strokeStyle = colour('--arm-1');
  context.lineWidth = 2.5;
  for (const { row, column } of marks) {
    const [x, y, w, h] = boxOf(row, column);
    context.beginPath();
    context.roundRect(x, y, w, h, 4);
    context.stroke();
  }
  context.fillStyle = colour('--quiet');
  context.textAlign = 'right';
  rows.forEach((name, row) => {
    context.fillText(name, left - 8, (rows.length - 0.5 - row) * cellHeight);
  });
  context.textAlign = 'center';
  columns.forEach((name, column) => {
    context.fillText(name, left + (column + 0.5) * cellWidth, height - bottom / 2 + 2);
  });
}
