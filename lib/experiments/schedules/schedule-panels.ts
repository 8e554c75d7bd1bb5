import { rateAt } from '#lib/training/rate-at.ts';
import type { Panel } from '../panel.ts';
import type { Outcome } from '../trained.ts';
import type { scheduleArms } from './schedule-arms.ts';

const places = 101;

/** The rate of each arm over the updates, and what its first run's training loss does in the last fifth. */
export function schedulePanels(
  arms: ReturnType<typeof scheduleArms>,
  learningRate: number,
  updates: number,
  outcomes: readonly (readonly Outcome[])[],
): Panel[] {
  const at = Array.from({ length: places }, (_, place) => Math.round((place * (updates - 1)) / (places - 1)));
  return [
    {
      kind: 'lines',
      title: 'Learning rate',
      x: { label: 'updates' },
      y: { label: 'learning rate' },
      lines: arms.map(({ name, ...rest }, arm) => ({
        name,
        arm,
        points: at.map((update) => [update, rateAt({ learningRate, ...rest }, update)] as const),
      })),
    },
    {
      kind: 'lines',
      title: 'The last fifth, first run',
      x: { label: 'updates' },
      y: { label: 'training loss' },
      lines: arms.map(({ name }, arm) => {
        const { updates: made = [], train = [] } = outcomes[arm]?.[0]?.curve ?? {};
        const points = made.map((update, place) => [update, train[place] ?? Number.NaN] as const);
        return {
          name,
          arm,
          points: points.filter(([update, loss]) => update >= 0.8 * updates && Number.isFinite(loss)),
        };
      }),
    },
  ];
}
