import type { Trial } from '#lib/search/strategy.ts';
import type { Panel } from '../panel.ts';
import type { Task } from '../tuning-task/search-run.ts';

const decades = ['0.0001 to 0.001', '0.001 to 0.01', '0.01 to 0.1', '0.1 to 1'];
const decadeOf = (rate: number) => Math.max(0, Math.min(3, Math.floor(Math.log10(rate) + 4)));

/** The share of the draws in each decade, and the draws on the curve of the loss. */
export function logScalePanels(
  tasks: readonly Task[],
  names: readonly string[],
  drawn: readonly (readonly Trial[])[],
): Panel[] {
  const shares = drawn.map((trials, arm): Panel => {
    const share = (decade: number) =>
      trials.filter(({ point }) => decadeOf(Number(point['rate'])) === decade).length / trials.length;
    return {
      kind: 'bars',
      title: names[arm] ?? '',
      arm,
      label: 'share of the draws',
      note: `${Math.round(100 * share(3))} % in the top decade`,
      bars: decades.map((name, decade) => ({ name, value: share(decade), arm })),
    };
  });
  const rates = Array.from({ length: 81 }, (_, at) => 10 ** (at / 20 - 4));
  const curve: Panel = {
    kind: 'lines',
    title: 'What the draws found',
    x: { label: 'learning rate', scale: 'logarithmic' },
    y: { label: 'validation loss', scale: 'logarithmic' },
    lines: [
      {
        name: 'loss',
        arm: 1,
        dashed: true,
        points: rates.map((rate) => [rate, tasks[0]?.loss({ rate }) ?? Number.NaN]),
      },
    ],
    points: drawn.flatMap((trials, arm) =>
      trials.map(({ point, value = Number.NaN }) => ({
        x: Number(point['rate']),
        y: value,
        arm,
        name: names[arm] ?? '',
        hollow: arm === 0,
      })),
    ),
  };
  return [...shares, curve];
}
