import { formatNumber } from '#lib/base/numbers.ts';
import type { Panel } from '../panel.ts';
import { limits, nameOf, type Try } from './read-tries.ts';

/** Settings with what came of them, in the order of trying. */
export interface Tried {
  tries: readonly Try[];
  losses: readonly number[];
}

/** The place of the lowest loss. */
export const bestOf = ({ losses }: Tried): number => losses.indexOf(Math.min(...losses));

/** The axes of both knobs. */
export const knobs = {
  x: { label: 'learning rate', scale: 'logarithmic', min: limits.rate[0], max: limits.rate[1] },
  y: { label: 'hidden units', scale: 'logarithmic', min: limits.units[0], max: limits.units[1] },
} as const;

/** The plane of both knobs with the learner's path and the random points, and the learner's tries as a table. */
export function tunerPanels(own: Tried, random: Tried): Panel[] {
  const points = [own, random].flatMap((tried, arm) =>
    tried.tries.map(({ rate, units }, at) => ({
      x: rate,
      y: units,
      arm,
      strong: at === bestOf(tried),
      hollow: arm === 1,
    })),
  );
  return [
    {
      kind: 'field',
      title: 'Where both have looked',
      note: 'the best of each stands out',
      ...knobs,
      points,
      paths: [{ arm: 0, points: own.tries.map(({ rate, units }) => [rate, units] as const) }],
    },
    {
      kind: 'table',
      title: 'Your tries',
      arm: 0,
      note: random.tries[bestOf(random)] ? `random search’s best: ${nameOf(random.tries[bestOf(random)] as Try)}` : '',
      columns: ['Try', 'Learning rate', 'Hidden units', 'Validation loss', 'Better than'],
      rows: own.tries.map(({ rate, units }, at) => {
        const loss = own.losses[at] ?? Number.POSITIVE_INFINITY;
        const beaten = random.losses.filter((other) => loss < other).length;
        return [at + 1, rate, units, formatNumber(loss), `${beaten} of ${random.losses.length} random`];
      }),
      strong: own.tries.length > 0 ? [bestOf(own)] : [],
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
