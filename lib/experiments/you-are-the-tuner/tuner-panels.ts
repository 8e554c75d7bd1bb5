import { formatNumber } from '#lib/base/numbers.ts';
import type { Panel } from '../panel.ts';
import { limits, nameOf, type Try } from './read-tries.ts';

/** Settings with what came of them, in the order of trying. */
export interface Tried {
  tries: readonly Try[];
  losses: readonly number[];
}

const best = ({ losses }: Tried) => losses.indexOf(Math.min(...losses));

/** The plane of both knobs with the learner's path and the random points, and the learner's tries as a table. */
export function tunerPanels(own: Tried, random: Tried): Panel[] {
  const points = [own, random].flatMap((tried, arm) =>
    tried.tries.map(({ rate, units }, at) => ({
      x: rate,
      y: units,
      arm,
      strong: at === best(tried),
      hollow: arm === 1,
    })),
  );
  return [
    {
      kind: 'field',
      title: 'Where both have looked',
      note: 'the best of each stands out',
      x: { label: 'learning rate', scale: 'logarithmic', min: limits.rate[0], max: limits.rate[1] },
      y: { label: 'hidden units', scale: 'logarithmic', min: limits.units[0], max: limits.units[1] },
      points,
      paths: [{ arm: 0, points: own.tries.map(({ rate, units }) => [rate, units] as const) }],
    },
    {
      kind: 'table',
      title: 'Your tries',
      arm: 0,
      note: random.tries[best(random)] ? `random search’s best: ${nameOf(random.tries[best(random)] as Try)}` : '',
      columns: ['Try', 'Learning rate', 'Hidden units', 'Validation loss', 'Better than'],
      rows: own.tries.map(({ rate, units }, at) => {
        const loss = own.losses[at] ?? Number.POSITIVE_INFINITY;
        const beaten = random.losses.filter((other) => loss < other).length;
        return [at + 1, rate, units, formatNumber(loss), `${beaten} of ${random.losses.length} random`];
      }),
      strong: own.tries.length > 0 ? [best(own)] : [],
    },
  ];
}

/** The pieces of the text that are no tries, and why. */
export const faultPanel = (faults: readonly { piece: string; why: string }[]): Panel => ({
  kind: 'table',
  title: 'Not understood, so not tried',
  columns: ['Piece', 'Why'],
  rows: faults.map(({ piece, why }) => [piece, why]),
});
