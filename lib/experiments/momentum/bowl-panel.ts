import type { Panel } from '../panel.ts';
import type { Point } from './descent.ts';

const resolution = 24;
const reach = 1.2;
const shown = 120;

/** The first steps of one path, until it leaves the picture, over the levels of the bowl, of which the logarithm is drawn. */
export function bowlPanel(name: string, arm: number, condition: number, points: readonly Point[]): Panel {
  const place = (index: number) => (2 * reach * index) / (resolution - 1) - reach;
  const outside = points.findIndex((point) => Math.hypot(...point) > reach);
  const path = points.slice(0, Math.min(shown + 1, outside < 0 ? points.length : outside));
  const [x, y] = path.at(-1) ?? [0, 0];
  return {
    kind: 'field',
    title: name,
    arm,
    note: outside < 0 ? `the first ${path.length - 1} steps` : `left the picture after ${outside} steps`,
    x: { label: 'along the valley', min: -reach, max: reach },
    y: { label: 'across the valley', min: -reach, max: reach },
    levels: Array.from({ length: resolution }, (_, row) =>
      Array.from({ length: resolution }, (_, column) =>
        Math.log10(0.01 + (place(column) ** 2 + condition * place(row) ** 2) / 2),
      ),
    ),
    points: [{ x, y, arm, strong: true }],
    paths: [{ arm, points: path }],
  };
}
