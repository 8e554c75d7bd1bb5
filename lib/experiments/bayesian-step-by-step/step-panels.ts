import { roundTo } from '#lib/base/numbers.ts';
import type { Trial } from '#lib/search/strategy.ts';
import { toUnit } from '#lib/search/unit.ts';
import type { LinesPanel, Panel } from '../panel.ts';
import { rangesOf, ticks } from '../tuning-task/axis-of.ts';
import type { Searcher, Task } from '../tuning-task/search-run.ts';
import { beliefAfter } from './belief.ts';

const x = { label: 'learning rate', scale: 'logarithmic' } as const;
const places = 161;

/** The loss that the search cannot see, what it believes, what it hopes for, and where it goes next. */
export function stepPanels({ space, loss }: Task, searcher: Searcher, trials: readonly Trial[], seed: number): Panel[] {
  const [range] = rangesOf(space);
  if (!range) return [];
  const rates = ticks(range, places);
  const proposal = searcher.propose({ space, trials, seed });
  const next = typeof proposal === 'object' && proposal.kind === 'begin' ? Number(proposal.point['rate']) : Number.NaN;
  const tried = (values: readonly number[]): LinesPanel['points'] =>
    trials.map(({ point }, at) => ({
      x: Number(point['rate']),
      y: values[at] ?? Number.NaN,
      arm: 0,
      name: `trial ${at + 1}`,
    }));
  const marked = (y: number) => ({ x: next, y, arm: 1, name: 'next', hollow: true });
  const line = (name: string, values: readonly number[], dashed = false) => ({
    name,
    arm: 0,
    dashed,
    points: rates.map((rate, at) => [rate, roundTo(values[at] ?? Number.NaN, 4)] as const),
  });
  const truth: LinesPanel = {
    kind: 'lines',
    title: 'The loss, unknown to the search',
    note: `${trials.length} tried`,
    x,
    y: { label: 'validation loss', scale: 'logarithmic' },
    lines: [
      line(
        'loss',
        rates.map((rate) => loss({ rate })),
        true,
      ),
    ],
    points: [...(tried(trials.map(({ value = Number.NaN }) => value)) ?? []), marked(loss({ rate: next }))],
  };
  const belief = beliefAfter(space, trials, seed);
  if (!belief) return [truth];
  const beliefs = rates.map((_, at) => belief.at(at / (places - 1)));
  const atNext = belief.at(toUnit(space, { rate: next })[0] ?? Number.NaN);
  return [
    truth,
    {
      kind: 'lines',
      title: 'What the model believes',
      note: 'mean ± 2 standard deviations',
      x,
      y: { label: 'loss on the model’s own scale' },
      lines: [
        line(
          'mean',
          beliefs.map(({ mean }) => mean),
        ),
      ],
      bands: [
        {
          name: '± 2 standard deviations',
          arm: 0,
          points: beliefs.map(({ mean, sd }, at) => [
            rates[at] ?? Number.NaN,
            roundTo(mean - 2 * sd, 4),
            roundTo(mean + 2 * sd, 4),
          ]),
        },
      ],
      points: [...(tried(belief.seen) ?? []), marked(atNext.mean)],
    },
    {
      kind: 'lines',
      title: 'Expected improvement',
      note: `next: ${roundTo(next, 2)}`,
      x,
      y: { label: 'expected improvement' },
      lines: [
        line(
          'expected improvement',
          beliefs.map(({ improvement }) => improvement),
        ),
      ],
      points: [marked(atNext.improvement)],
    },
  ];
}
