import { formatNumber, roundTo } from '#lib/base/numbers.ts';
import type { Trial } from '#lib/search/strategy.ts';
import type { Panel } from '../panel.ts';
import type { DigitsSetting } from '../tuning-task/digits-loss.ts';
import { type Knob, knobNames } from '../tuning-task/digits-task.ts';
import { bestOf } from '../tuning-task/search-run.ts';

const classes = [
  { name: 'below 0.15', from: 0, to: 0.15 },
  { name: '0.15 to 0.3', from: 0.15, to: 0.3 },
  { name: '0.3 to 1', from: 0.3, to: 1 },
  { name: 'above 1', from: 1, to: Number.POSITIVE_INFINITY },
];

/** How many of each search's trials were any good, and the best setting of each. */
export function fewerKnobsPanels(
  names: readonly string[],
  order: readonly Knob[],
  held: DigitsSetting,
  tried: readonly (readonly Trial[])[],
): Panel[] {
  const counts = tried.map(
    (trials, arm): Panel => ({
      kind: 'bars',
      title: `Losses of its trials: ${names[arm] ?? ''}`,
      arm,
      note: `lowest ${roundTo(bestOf(trials), 3)}`,
      label: 'trials',
      bars: classes.map(({ name, from, to }) => ({
        name,
        value: trials.filter(({ value = Number.NaN }) => value >= from && value < to).length,
        arm,
      })),
    }),
  );
  const best = tried.map((trials) => trials.find(({ value }) => value === bestOf(trials)));
  const table: Panel = {
    kind: 'table',
    title: 'The best setting of each search',
    columns: ['', ...names],
    rows: [
      ...order.map((name) => [
        knobNames[name],
        ...best.map((trial) => {
          const chosen = trial?.point[name];
          return chosen === undefined ? `${formatNumber(held[name])} (held)` : formatNumber(Number(chosen));
        }),
      ]),
      ['validation loss', ...best.map((trial) => formatNumber(trial?.value ?? Number.NaN))],
    ],
    strong: [order.length],
  };
  return [...counts, table];
}
