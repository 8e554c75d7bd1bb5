'use client';
import { scaleLinear, scaleSymlog } from 'd3-scale';
import { formatNumber, median } from '#lib/base/numbers.ts';
import { armColour } from './arm-colours.ts';
import { traceCross, traceMark } from './arm-marks.ts';
import { chartFont, scaleOver, ticksOf } from './axes.ts';
import { type Surface, useCanvas } from './use-canvas.ts';

interface Props {
  rows: readonly { name: string; values: readonly number[] }[];
  scale: 'linear' | 'logarithmic';
  summary: string;
}

const rowHeight = 54;
const inset = 8;
/** Room at the end for runs that diverged. */
const gutter = 64;
const crossesARow = 8;
const decades = [0, 0.001, 0.01, 0.1, 1, 10, 100, 1000, 10_000];

/** Every run as a dot, one row an arm, with the median as a line: the evidence itself, to be counted. Crosses at the end diverged. */
export function StripPlot({ rows, scale, summary }: Props) {
  const canvas = useCanvas((surface) => drawStrips(surface, rows, scale));
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={summary}
      className="block w-full"
      style={{ height: rows.length * rowHeight + 20 }}
    />
  );
}

function drawStrips(surface: Surface, rows: Props['rows'], scale: Props['scale']): void {
  const { context, width, height, colour } = surface;
  context.clearRect(0, 0, width, height);
  context.font = chartFont;
  const finite = rows.flatMap(({ values }) => values).filter(Number.isFinite);
  const domain: [number, number] = [Math.min(0, ...finite), Math.max(...finite, Number.EPSILON)];
  const hasEndless = finite.length < rows.flatMap(({ values }) => values).length;
  const range: Range = [inset, width - inset - (hasEndless ? gutter : 0)];
  const { x, ticks } = scale === 'linear' ? linear(domain, range) : logarithmic(finite, domain, range);
  context.strokeStyle = colour('--line');
  context.fillStyle = colour('--quiet');
  context.textBaseline = 'bottom';
  let free = 0;
  for (const tick of finite.length > 0 ? ticks : []) {
    const text = formatNumber(tick);
    const half = context.measureText(text).width / 2;
    const place = Math.min(Math.max(x(tick), half), width - half);
    if (place - half < free) continue;
    free = place + half + 8;
    context.textAlign = 'center';
    context.fillText(text, place, height);
    for (const row of rows.keys()) {
      context.beginPath();
      context.moveTo(x(tick), row * rowHeight + 18);
      context.lineTo(x(tick), (row + 1) * rowHeight - 4);
      context.stroke();
    }
  }
  rows.forEach(({ name, values }, row) => {
    drawRow(surface, { name, values, top: row * rowHeight, arm: row, x });
  });
}

type Range = [number, number];

function linear(domain: Range, range: Range) {
  const x = scaleLinear(domain, range);
  return { x, ticks: x.ticks(6) };
}

/** Logarithmic where every value is above 0, and close to it where some are not. */
function logarithmic(finite: readonly number[], domain: Range, range: Range) {
  const least = Math.min(...finite);
  if (least > 0) {
    const x = scaleOver(finite, { scale: 'logarithmic', min: least * 0.9, max: domain[1] * 1.1 }, range);
    return { x, ticks: ticksOf(x) };
  }
  const x = scaleSymlog(domain, range).constant(domain[1] / 1000);
  return { x, ticks: decades.filter((tick) => tick >= domain[0] && tick <= domain[1]) };
}

interface Row {
  name: string;
  values: readonly number[];
  top: number;
  arm: number;
  x: (value: number) => number;
}

function drawRow({ context, width, colour }: Surface, { name, values, top, arm, x }: Row): void {
  const own = colour(armColour(arm).variable);
  const middle = median(values);
  const endless = values.filter((value) => !Number.isFinite(value)).length;
  context.textBaseline = 'top';
  context.textAlign = 'left';
  context.fillStyle = own;
  context.font = `600 ${chartFont}`;
  context.fillText(name, 0, top + 1, width * 0.6);
  context.font = chartFont;
  context.textAlign = 'right';
  context.fillStyle = colour(endless > 0 ? '--bad' : '--quiet');
  const gone = endless > 0 ? `${endless} diverged ×` : '';
  const found = values.length === 1 ? formatNumber(middle) : `median ${formatNumber(middle)}`;
  const parts = [Number.isFinite(middle) ? found : '', gone].filter((part) => part !== '');
  context.fillText(parts.join(', '), width, top + 1, width * 0.38);
  const line = top + 18 + (rowHeight - 22) / 2;
  context.fillStyle = own;
  context.globalAlpha = 0.6;
  for (const [run, value] of values.entries()) {
    if (!Number.isFinite(value)) continue;
    traceMark(context, arm, x(value), line + spread(run), 3.2);
    context.fill();
  }
  context.strokeStyle = colour('--bad');
  context.lineWidth = 1.75;
  const rows = Math.ceil(endless / crossesARow);
  for (let cross = 0; cross < endless; cross++) {
    const across = width - inset - (cross % crossesARow) * 7;
    traceCross(
      context,
      across,
      line + (Math.floor(cross / crossesARow) - (rows - 1) / 2) * Math.min(6.5, 26 / rows),
      2.6,
    );
    context.stroke();
  }
  context.lineWidth = 1;
  context.globalAlpha = 1;
  if (!Number.isFinite(middle)) return;
  context.strokeStyle = own;
  context.lineWidth = 2.5;
  context.beginPath();
  context.moveTo(x(middle), line - 13);
  context.lineTo(x(middle), line + 13);
  context.stroke();
  context.lineWidth = 1;
}

/** Dots of equal value lie side by side: a fixed zigzag, at most 8.4 units off the row's middle. */
const spread = (run: number) => ((run * 7) % 13) * 1.4 - 8.4;
