import { roundTo } from '#lib/base/numbers.ts';
import type { Point, Space } from '#lib/search/space.ts';
import { fromUnit } from '#lib/search/unit.ts';
import type { Panel } from '../panel.ts';
import { meanOf } from './explained.ts';
import { groups, groupsOf, knobs } from './knobs.ts';

/** Each knob's share as a bar, and every trial drawn over each knob with the geometric mean of each group. */
export function knobPanels(
  space: Space,
  points: readonly Point[],
  losses: readonly number[],
  shares: readonly number[],
): Panel[] {
  const rest = 1 - shares.reduce((sum, share) => sum + share, 0);
  const usable = losses.map((loss) => (Number.isFinite(loss) && loss > 0 ? Math.min(loss, 10) : 10));
  const slices = knobs.map((knob, arm): Panel => {
    const values = points.map((point) => Number(point[knob]));
    const own = points.map((point) => groupsOf(space, point)[arm]);
    const means = Array.from({ length: groups }, (_, group) => {
      const members = usable.filter((_, at) => own[at] === group).map(Math.log);
      const middle = fromUnit(
        space,
        space.dimensions.map(() => (group + 0.5) / groups),
      )[knob];
      return { x: Number(middle), y: Math.exp(meanOf(members)), isThere: members.length > 0 };
    });
    return {
      kind: 'lines',
      title: knob,
      arm,
      note: `explains ${Math.round(100 * Math.max(0, shares[arm] ?? 0))} %`,
      x: { label: knob, scale: 'logarithmic' },
      y: { label: 'validation loss', scale: 'logarithmic' },
      lines: [
        {
          name: 'mean of each group',
          arm,
          points: means.flatMap(({ x, y, isThere }) => (isThere ? [[roundTo(x, 4), roundTo(y, 4)]] : [])),
        },
      ],
      points: values.map((x, at) => ({ x: roundTo(x, 4), y: roundTo(usable[at] ?? 10, 4), arm, hollow: true })),
    };
  });
  return [
    {
      kind: 'bars',
      title: 'Share of the variance that each knob explains alone',
      note: `${points.length} trials`,
      label: 'share',
      bars: [
        ...knobs.map((name, arm) => ({ name, value: roundTo(Math.max(0, shares[arm] ?? 0), 3), arm })),
        { name: 'together, or chance', value: roundTo(Math.max(0, rest), 3) },
      ],
    },
    ...slices,
  ];
}
