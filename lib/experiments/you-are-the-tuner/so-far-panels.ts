import { formatNumber } from '#lib/base/numbers.ts';
import type { FieldPanel, Panel } from '../panel.ts';
import { mostTries, nameOf } from './read-tries.ts';
import { bestOf, knobs, type Tried } from './tuner-panels.ts';

/** What the learner's tries have come to so far: the table, the plane of both knobs, the lowest loss after each. */
export function soFarPanels(tried: Tried): Panel[] {
  const { tries, losses } = tried;
  const best = bestOf(tried);
  return [
    {
      kind: 'table',
      title: 'Your tries so far',
      note: 'the lowest loss stands out',
      columns: ['Try', 'Learning rate', 'Hidden units', 'Validation loss'],
      rows: tries.map(({ rate, units }, at) => [at + 1, rate, units, losses[at] ?? Number.NaN]),
      strong: [best],
    },
    {
      kind: 'field',
      title: 'Where you have looked',
      note: 'the best is filled',
      ...knobs,
      points: tries.map(({ rate, units }, at) => ({ x: rate, y: units, ...look(at === best) })),
      paths: [{ arm: 0, points: tries.map(({ rate, units }) => [rate, units] as const) }],
    },
    progressPanel(losses, best),
  ];
}

const look = (isBest: boolean) => ({ arm: 0, strong: isBest, hollow: !isBest });

function progressPanel(losses: readonly number[], best: number): FieldPanel {
  const finite = losses.filter(Number.isFinite);
  return {
    kind: 'field',
    title: 'Loss of each try',
    note: 'the line is the lowest so far',
    x: { label: 'try', min: 0.5, max: mostTries + 0.5 },
    y: {
      label: 'validation loss',
      scale: 'logarithmic',
      // Always half a power of ten or more, so that two like losses look alike
      min: Math.min(0.3, 0.8 * Math.min(...finite)),
      max: Math.max(1, 1.2 * Math.max(...finite)),
    },
    points: losses.map((loss, at) => ({ x: at + 1, y: loss, ...look(at === best) })),
    paths: [{ arm: 0, points: losses.map((_, at) => [at + 1, Math.min(...losses.slice(0, at + 1))] as const) }],
  };
}

/** What came of the latest try, as sentences. */
export function sayLatest(tried: Tried): string {
  const { tries, losses } = tried;
  const latest = tries.at(-1);
  if (!latest) return '';
  const best = bestOf(tried);
  const loss = losses.at(-1) ?? Number.NaN;
  const found = Number.isFinite(loss)
    ? `a validation loss of ${formatNumber(loss)}`
    : 'no number: the network diverged';
  const rank =
    tries.length === 1
      ? '.'
      : best === tries.length - 1
        ? ', your lowest so far.'
        : `. Your lowest is ${formatNumber(losses[best] ?? Number.NaN)}, of try ${best + 1}.`;
  return `Try ${tries.length}, ${nameOf(latest)}: ${found}${rank}`;
}
