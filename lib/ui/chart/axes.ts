import { scaleLinear, scaleLog } from 'd3-scale';
import { formatNumber } from '#lib/base/numbers.ts';
import type { Surface } from './use-canvas.ts';

export type Scale = ReturnType<typeof scaleLinear<number, number>> | ReturnType<typeof scaleLog<number, number>>;

export const margin = { top: 10, right: 14, bottom: 28, left: 50 };
export const chartFont = '12px "Instrument Sans Variable", system-ui, sans-serif';
const tickCount = 5;

export interface Extent {
  scale?: 'linear' | 'logarithmic' | undefined;
  /** Fixed ends; what is missing follows from the values. */
  min?: number | undefined;
  max?: number | undefined;
  /** Counts: no tick lies between two whole numbers. */
  whole?: boolean | undefined;
}

/** A scale that holds all finite values; a linear one without fixed ends is rounded outwards. */
export function scaleOver(
  values: readonly number[],
  { scale, min, max, whole }: Extent,
  range: [number, number],
): Scale {
  const finite = values.filter(Number.isFinite);
  const most = max ?? (finite.length > 0 ? finite.reduce((a, b) => Math.max(a, b)) : 1);
  if (scale === 'logarithmic') {
    const least = min ?? finite.filter((value) => value > 0).reduce((a, b) => Math.min(a, b), most || 1);
    const room = min === undefined ? 0.8 : 1;
    return scaleLog(
      [Math.max(least * room, most * 1e-12, 1e-30), most * (max === undefined ? 1.2 : 1) || 1],
      range,
    ).clamp(true);
  }
  const least = min ?? finite.reduce((a, b) => Math.min(a, b), most);
  // A single count stands in the middle, for there is none beside it.
  const alone = whole ? [least - 0.5, least + 0.5] : [least, least + 1];
  const linear = scaleLinear(most === least ? alone : [least, most], range).clamp(true);
  return min === undefined || max === undefined ? linear.nice(tickCount) : linear;
}

/** The two ranges that a chart's inside covers. */
export function rangesOf({ width, height }: Surface): { x: [number, number]; y: [number, number] } {
  return { x: [margin.left, width - margin.right], y: [height - margin.bottom, margin.top] };
}

/** Lines and numbers along both axes, of which either may have counts. */
export function drawAxes(
  { context, width, height, colour }: Surface,
  x: Scale,
  y: Scale,
  whole: { x?: boolean | undefined; y?: boolean | undefined } = {},
): void {
  context.font = chartFont;
  context.strokeStyle = colour('--line');
  context.fillStyle = colour('--quiet');
  context.lineWidth = 1;
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  const heights = ticksOf(y, whole.y);
  const texts = tickTexts(heights, 3);
  for (const [which, tick] of heights.entries()) {
    const at = Math.round(y(tick)) + 0.5;
    context.beginPath();
    context.moveTo(margin.left, at);
    context.lineTo(width - margin.right, at);
    context.stroke();
    context.fillText(texts[which] ?? '', margin.left - 8, at);
  }
  context.textAlign = 'center';
  context.textBaseline = 'top';
  let free = 0;
  const places = ticksOf(x, whole.x);
  const names = tickTexts(places, 6);
  for (const [which, tick] of places.entries()) {
    const text = names[which] ?? '';
    const half = context.measureText(text).width / 2;
    if (x(tick) - half < free) continue;
    context.fillText(text, Math.min(x(tick), width - half - 1), height - margin.bottom + 9);
    free = x(tick) + half + 10;
  }
}

/** The numbers of one axis in one notation: where one of them needs powers of ten, all but 0 have them. */
export function tickTexts(ticks: readonly number[], digits: number): string[] {
  const texts = ticks.map((tick) => formatNumber(tick, digits));
  if (!texts.some((text) => text.includes('e'))) return texts;
  return ticks.map((tick) =>
    tick === 0 ? '0' : Number(tick.toPrecision(digits)).toExponential().replace('e+', 'e').replaceAll('-', '−'),
  );
}

/** On a logarithmic axis powers of ten, with 2 and 5 between them where there is room; of counts only whole ones. */
export function ticksOf(scale: Scale, whole = false): number[] {
  const ticks = scale.ticks(tickCount).filter((tick) => !whole || Number.isInteger(tick));
  if (!('base' in scale)) return ticks;
  const leading = (tick: number) => Math.round(tick / 10 ** Math.floor(Math.log10(tick) + 1e-9));
  const powers = ticks.filter((tick) => leading(tick) === 1);
  if (powers.length > 2 * tickCount) return powers.filter((_, at) => at % Math.ceil(powers.length / tickCount) === 0);
  return powers.length >= 3 ? powers : ticks.filter((tick) => [1, 2, 5].includes(leading(tick)));
}
