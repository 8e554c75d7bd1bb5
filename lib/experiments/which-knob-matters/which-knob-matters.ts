import type { Point } from '#lib/search/space.ts';
import type { Experiment, Frame } from '../experiment.ts';
import { moonParameters } from '../moon-parameters.ts';
import { populationParameters } from '../parameters.ts';
import { randomPoints } from '../random-points.ts';
import { explained, ranksOf } from './explained.ts';
import { knobPanels } from './knob-panels.ts';
import { groupsOf, knobs, spaceOf } from './knobs.ts';
import { trainTrials } from './train-trials.ts';

const parameters = {
  trials: {
    label: 'Trials',
    help: 'How many settings are drawn by chance and trained.',
    min: 20,
    max: 120,
    step: 4,
    default: 60,
  },
  lowest: {
    label: 'Lowest learning rate',
    help: 'Where the range of the learning rate begins; the other ranges stay as they are.',
    min: 0.0001,
    max: 0.3,
    scale: 'logarithmic',
    default: 0.001,
  },
  epochs: {
    label: 'Epochs',
    help: 'How long each network is trained.',
    min: 5,
    max: 60,
    step: 5,
    default: 20,
  },
  noise: { ...moonParameters.noise, default: 0.2 },
  ...populationParameters,
} as const;

const highest = 1;
/** Trials between two places of the plot. */
const stride = 4;

/** Random trials over four knobs: whose values tell most about the result? */
export const whichKnobMatters: Experiment<typeof parameters> = {
  slug: 'which-knob-matters',
  title: 'Which knob matters? Variance explained in random trials',
  concepts: ['T03'],
  parameters,
  arms: () => knobs,
  plot: () => ({
    x: { label: 'trials seen' },
    y: { label: 'share of the variance explained' },
    curves: knobs.map((label, arm) => ({ label, arm })),
  }),
  async run({ trials, lowest, epochs, noise }, laboratory) {
    const { seeds } = laboratory;
    const space = spaceOf(lowest, highest);
    const curves: Frame['curves'] = knobs.map(() => ({ x: [], y: [] }));
    const drawn: Point[][] = [];
    for (const seed of seeds) {
      drawn.push(randomPoints(space, trials, seed));
      await laboratory.pause(() => ({ progress: 0, curves, panels: [] }));
    }
    const losses = await trainTrials(drawn, epochs, noise, laboratory, (done) =>
      laboratory.pause(() => ({ progress: 0.9 * done, curves, panels: [] })),
    );
    const grouped = drawn.map((points) => points.map((point) => groupsOf(space, point)));
    const sharesOf = (at: number, seen: number) => {
      const ranks = ranksOf((losses[at] ?? []).slice(0, seen));
      const seenGroups = (grouped[at] ?? []).slice(0, seen);
      return knobs.map((_, knob) =>
        explained(
          ranks,
          seenGroups.map((each) => each[knob] ?? 0),
        ),
      );
    };
    for (let seen = 20; seen <= trials; seen += stride) {
      const all = seeds.map((_, at) => sharesOf(at, seen));
      for (const [knob, curve] of curves.entries()) {
        curve.x.push(seen);
        curve.y.push(all.map((shares) => shares[knob] ?? Number.NaN));
      }
      await laboratory.pause(() => ({
        progress: 0.9 + (0.1 * seen) / trials,
        curves,
        panels: knobPanels(space, (drawn[0] ?? []).slice(0, seen), losses[0] ?? [], all[0] ?? []),
      }));
    }
    const last = seeds.map((_, at) => sharesOf(at, trials));
    return knobs.map((_, knob) => last.map((shares) => shares[knob] ?? Number.NaN));
  },
  claim: {
    says: 'Over these ranges the learning rate alone explains more of the variance of the results (ranks of the validation loss, four groups a knob) than L2 penalty, hidden units or batch size does.',
    metric: { label: 'Share of the variance explained by a knob alone', scale: 'linear' },
    shows: ([rate = 0, ...others]) => rate > Math.max(...others),
    counted: 'the learning rate explained most',
    effect: {
      label: 'of the variance more than the next knob explains',
      of: ([rate = 0, ...others]) => rate - Math.max(...others),
    },
    atLeast: 0.9,
    prediction: {
      asks: 'Sixty networks are trained with settings drawn by chance. Whose value tells you most about the result?',
      options: ['The batch size', 'The hidden units', 'The L2 penalty', 'The learning rate'],
      of: (values) => [3, 2, 1, 0][values.indexOf(Math.max(...values))] ?? 3,
    },
  },
};
