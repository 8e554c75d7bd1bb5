import { asha } from '#lib/search/asha.ts';
import { withMedianRule } from '#lib/search/early-stopping.ts';
import { random } from '#lib/search/random.ts';
import type { Experiment, Frame } from '../experiment.ts';
import { populationParameters } from '../parameters.ts';
import { curvesPanel } from './halving-panels.ts';
import { inFull, rankOf } from './in-full.ts';
import { type Replayed, replay } from './replay.ts';
import { epochs, trainSettings } from './train-settings.ts';

const parameters = {
  settings: {
    label: 'Settings',
    help: 'How many settings of learning rate, momentum and λ are drawn by chance.',
    min: 9,
    max: 45,
    step: 3,
    default: 27,
  },
  first: {
    label: 'First look after',
    help: 'Epochs that each setting gets before successive halving compares it with others.',
    min: 1,
    max: 9,
    step: 1,
    default: 3,
  },
  factor: {
    label: 'Factor',
    help: 'One setting out of so many goes on at each comparison, for so many times the epochs.',
    min: 2,
    max: 5,
    step: 1,
    default: 3,
  },
  noise: {
    label: 'Noise',
    help: 'How far the points of the six classes scatter into each other.',
    min: 0,
    max: 0.3,
    step: 0.02,
    default: 0.04,
  },
  ...populationParameters,
} as const;

const halving = 1;
const median = 3;

/** Every setting is really trained to the end; then it is worked out what each rule would have trained of it. */
export const successiveHalving: Experiment<typeof parameters> = {
  slug: 'successive-halving',
  title: 'Successive halving: stop the bad settings early',
  concepts: ['T17'],
  parameters,
  arms: () => ['All in full: epochs', 'Halving: epochs', 'Halving: rank', 'Median rule: epochs', 'Median rule: rank'],
  plot: ({ settings }) => ({
    x: { label: 'epoch', min: 1, max: epochs },
    y: { label: `settings still in training, of ${settings}` },
    curves: [
      { label: 'All in full', arm: 0 },
      { label: 'Successive halving', arm: halving },
      { label: 'Median rule', arm: median },
    ],
  }),
  async run({ settings, first, factor, noise }, laboratory) {
    const { seeds } = laboratory;
    const plots: Frame['curves'] = [0, 1, 2].map(() => ({ x: [], y: [] }));
    const full = (curves: readonly (readonly number[])[]) => curvesPanel('All in full', 0, curves, inFull(curves));
    const all = await trainSettings(settings, noise, laboratory, (curves, epoch) =>
      laboratory.pause(() => ({ progress: (0.9 * epoch) / epochs, curves: plots, panels: [full(curves[0] ?? [])] })),
    );
    const options = { minResource: first, maxResource: epochs, factor };
    const results: Replayed[][] = [];
    const frame = (): Frame => {
      const [curves = []] = all;
      const panels =
        results[0]?.map((result, at) => curvesPanel(titles[at] ?? '', [0, halving, median][at] ?? 0, curves, result)) ??
        [];
      return {
        progress: 0.9 + (0.1 * results.length) / seeds.length,
        curves: plots,
        panels: [full(curves), ...panels.slice(1)],
      };
    };
    for (const [at, curves] of all.entries()) {
      const seed = seeds[at] ?? 0;
      results.push([
        inFull(curves),
        replay(asha, options, curves, seed),
        replay(withMedianRule(random), {}, curves, seed),
      ]);
      await laboratory.pause(frame);
    }
    for (const [at, plot] of plots.entries()) {
      plot.x = Array.from({ length: epochs }, (_, epoch) => epoch + 1);
      plot.y = plot.x.map((epoch) =>
        results.map((rules) => (rules[at]?.epochs ?? []).filter((last) => last >= epoch).length),
      );
    }
    await laboratory.pause(frame);
    const spent = (which: number) => results.map((rules) => rules[which]?.spent ?? Number.NaN);
    const rank = (which: number) => results.map((rules, at) => rankOf(all[at] ?? [], rules[which]?.chosen ?? -1));
    return [spent(0), spent(1), rank(1), spent(2), rank(2)];
  },
  claim: {
    says: 'In most runs successive halving spends less than half of the epochs and ends with one of the three settings that have the lowest validation loss after full training.',
    metric: { label: 'Epochs spent, and rank of the setting chosen (1 is best)', scale: 'logarithmic' },
    shows: ([full = 0, spent = 0, rank = 0]) => spent < full / 2 && rank <= 3,
    counted: 'it spent less than half of the epochs and chose one of the three best',
    effect: {
      label: 'of all epochs saved by successive halving',
      of: ([full = 0, spent = 0]) => 1 - spent / full,
    },
    atLeast: 0.8,
    prediction: {
      asks: 'Most of 27 settings are stopped after three of 27 epochs. The one that is left in the end is …',
      options: ['one of the three best', 'the fourth to ninth best', 'worse than the ninth best'],
      of: ([, , rank = 0]) => (rank <= 3 ? 0 : rank <= 9 ? 1 : 2),
    },
  },
};

const titles = ['All in full', 'Successive halving', 'Median rule'];
