import { levelCount } from '#lib/search/levels.ts';
import type { Point, Space } from '#lib/search/space.ts';
import type { Panel } from '../panel.ts';

/** How many points a space has, by the numbers of values of its dimensions. */
export const productOf = ({ dimensions }: Space): number =>
  dimensions.reduce((all, dimension) => all * levelCount(dimension), 1);

/** The number of values of each hyperparameter as bars, and the trials with what they built. */
export function builderPanels(
  space: Space,
  trials: readonly Point[],
  models: readonly { layers: string[]; compiled: string }[],
): Panel[] {
  const counts = space.dimensions.map((dimension) => ({ name: dimension.name, value: levelCount(dimension) }));
  return [
    {
      kind: 'bars',
      title: 'Values of each hyperparameter',
      note: `${counts.map(({ value }) => value).join(' · ')} = ${productOf(space)}`,
      label: 'values',
      bars: counts,
    },
    {
      kind: 'table',
      title: 'What hp handed out, and the model returned',
      note: `${trials.length} trials, ${models.length} calls`,
      columns: ['Trial', ...space.dimensions.map(({ name }) => name), 'Model'],
      rows: trials.map((point, at) => [
        at + 1,
        ...space.dimensions.map(({ name }) => Number(point[name])),
        [...(models[at]?.layers ?? []), models[at]?.compiled ?? ''].join(', '),
      ]),
    },
  ];
}
