import type { Panel } from '../panel.ts';

/** Each weight under L2 and under decay; on the diagonal they agree. */
export function scatter(title: string, arm: number, l2: readonly number[][], decay: readonly number[][]): Panel {
  const other = decay.flat();
  const points = l2.flat().map((x, at) => ({ x, y: other[at] ?? Number.NaN, arm }));
  const reach = Math.max(1, ...points.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]));
  const axis = { min: -reach, max: reach };
  return {
    kind: 'field',
    title,
    arm,
    note: 'each point a weight of the first run',
    x: { label: 'weight under L2', ...axis },
    y: { label: 'weight under decay', ...axis },
    points,
    paths: [
      {
        arm,
        points: [
          [-reach, -reach],
          [reach, reach],
        ],
      },
    ],
  };
}
