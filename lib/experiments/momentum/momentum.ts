import { populationParameters } from '../parameters.ts';
import { simulated } from '../simulated.ts';
import { bowlPanel } from './bowl-panel.ts';
import { descent, distanceOf, startOf } from './descent.ts';

const parameters = {
  condition: {
    label: 'Elongation κ',
    help: 'How many times steeper the bowl is across than along.',
    min: 1,
    max: 1000,
    scale: 'logarithmic',
    default: 100,
  },
  momentum: {
    label: 'Momentum',
    help: 'Share of the last step that is carried into the next one.',
    min: 0.5,
    max: 0.95,
    step: 0.05,
    default: 0.9,
  },
  high: {
    label: 'High momentum',
    help: 'Momentum of the arm that carries too much.',
    min: 0.97,
    max: 0.999,
    step: 0.001,
    default: 0.99,
  },
  rate: {
    label: 'Learning rate, of the steepest slope',
    help: 'Learning rate times the steepest curvature; from 2 on plain gradient descent diverges.',
    min: 0.1,
    max: 1.9,
    step: 0.1,
    default: 1,
  },
  ...populationParameters,
} as const;

/** Steps after which a way that has not arrived is given up; it counts as this many. */
const limit = 2000;
/** Numbers of steps at which the plot has a point, ever further apart. */
const moments = [...new Set(Array.from({ length: 61 }, (_, at) => Math.round(limit ** (at / 60))))];
const goal = 1e-3;
/** Adam's steps are about as long as its rate whatever the slope, so it has one of its own. */
const adamRate = 0.05;

const names = ({ momentum: share, high }: { momentum: number; high: number }) => [
  'Plain',
  `Momentum ${share}`,
  `Momentum ${high}`,
  `Nesterov ${share}`,
  'Adam',
];

/** A quadratic bowl, steep across and flat along: how many steps does each optimiser need? */
export const momentum = simulated({
  slug: 'momentum',
  title: 'Momentum: fewer steps through a long valley?',
  concepts: ['A06', 'A07', 'P13'],
  parameters,
  arms: names,
  plot: (chosen) => ({
    x: { label: 'steps', scale: 'logarithmic' },
    y: { label: 'distance to the minimum, of that at the start', scale: 'logarithmic' },
    curves: names(chosen).map((label, arm) => ({ label, arm })),
  }),
  steps: () => moments.length,
  *simulate(chosen, seed) {
    const { condition, momentum: share, high } = chosen;
    const rate = chosen.rate / condition;
    const ways = [
      { optimiser: 'sgd', momentum: 0, rate, condition },
      { optimiser: 'momentum', momentum: share, rate, condition },
      { optimiser: 'momentum', momentum: high, rate, condition },
      { optimiser: 'nesterov', momentum: share, rate, condition },
      { optimiser: 'adam', momentum: 0, rate: adamRate, condition },
    ] as const;
    const descents = ways.map((way) => descent(startOf(seed), way));
    const panels = () => descents.map(({ points }, arm) => bowlPanel(names(chosen)[arm] ?? '', arm, condition, points));
    for (const at of moments) {
      for (const { to } of descents) to(at);
      // Far below the goal a distance is nothing but rounding
      yield { at, y: descents.map(({ points }) => Math.max(distanceOf(points[at] ?? [0, 0]), 1e-6)), panels };
    }
    // The first step from which on the goal is kept, not merely crossed
    return descents.map(({ points }) =>
      Math.min(limit, points.findLastIndex((point) => !(distanceOf(point) <= goal)) + 1),
    );
  },
  claim: {
    says: 'In an elongated bowl, at the same learning rate, momentum takes fewer steps than plain gradient descent to come within a thousandth of the distance at the start, and very high momentum takes more than moderate momentum.',
    metric: { label: `Steps to a thousandth of the distance, at most ${limit}`, scale: 'logarithmic' },
    shows: ([plain = 0, moderate = 0, high = 0]) => moderate < plain && moderate < high,
    counted: 'moderate momentum took fewer steps than none and fewer than very high momentum',
    effect: { label: 'times as many steps without momentum', of: ([plain = 0, moderate = 0]) => plain / moderate },
    atLeast: 0.95,
    prediction: {
      asks: 'If momentum 0.9 needs fewer steps than none, what does 0.99 do?',
      options: ['It needs fewer steps still', 'It needs as many as 0.9', 'It needs more steps than 0.9'],
      of: ([, moderate = 0, high = 0]) => (high > 1.1 * moderate ? 2 : high < 0.9 * moderate ? 0 : 1),
    },
  },
});
