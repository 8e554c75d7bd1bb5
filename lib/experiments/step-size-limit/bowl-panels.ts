import { formatNumber } from '#lib/base/numbers.ts';
import type { FieldPanel } from '../panel.ts';
import { type Bowl, descent, heightAt } from './bowl.ts';

const reach = 1.6;
const places = 25;
const coordinates = Array.from({ length: places }, (_, at) => ((2 * at) / (places - 1) - 1) * reach);

/** The path at one rate over the levels of the bowl, as far as it stays in the picture. */
export function bowlPanel(bowl: Bowl, rate: number, updates: number, arm: number): FieldPanel {
  const path = descent(bowl, rate, updates);
  const outside = path.findIndex(([x, y]) => Math.max(Math.abs(x), Math.abs(y)) > reach);
  const [x = 0, y = 0] = path.at(-1) ?? [];
  return {
    kind: 'field',
    title: `Rate ${formatNumber(rate)}`,
    note: `ends ${formatNumber(Math.hypot(x, y))} from the minimum`,
    x: { label: 'x, the flat direction', min: -reach, max: reach },
    y: { label: 'y, the steep direction', min: -reach, max: reach },
    levels: coordinates.map((row) => coordinates.map((column) => Number(heightAt(bowl, [column, row]).toPrecision(4)))),
    points: [{ x: 0, y: 0, arm, strong: true, hollow: true }],
    paths: [{ arm, points: outside < 0 ? path : path.slice(0, outside) }],
  };
}
