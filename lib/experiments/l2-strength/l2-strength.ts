import { layerSizes } from '#lib/training/layer-sizes.ts';
import type { Shared } from '#lib/training/network.ts';
import { finalOf } from '../final.ts';
import { finalLosses } from '../final-losses.ts';
import { moonParameters } from '../moon-parameters.ts';
import { moons } from '../moons.ts';
import { populationParameters } from '../parameters.ts';
import { type Outcome, trained } from '../trained.ts';
import { histogramOf, lossesOf } from './l2-panels.ts';

const parameters = {
  samples: { ...moonParameters.samples, max: 200 },
  noise: { ...moonParameters.noise, min: 0.1 },
  epochs: {
    label: 'Epochs',
    help: 'How often each network goes through its training set.',
    min: 100,
    max: 400,
    step: 50,
    default: 300,
  },
  ...populationParameters,
} as const;

const strengths = [0.00001, 0.0001, 0.001, 0.01, 0.03, 0.1, 1];
const batchSize = 20;
const shared: Shared = {
  network: { inputs: 2, hidden: [24, 24], activation: 'relu', loss: 'logistic', initialisation: 'he' },
  optimiser: 'adam',
  batchSize,
};
const kernels = layerSizes(shared.network).map(({ kernel }) => kernel);

/** The same network on the same few examples under seven strengths of L2. */
export const l2Strength = trained({
  slug: 'l2-strength',
  title: 'L2: how much of it?',
  concepts: ['R01', 'R02', 'R03', 'R05', 'R13', 'O02'],
  parameters,
  updates: ({ samples, epochs }) => Math.ceil((epochs * samples) / batchSize),
  arms: ({ samples, noise }) =>
    strengths.map((l2) => ({
      name: `λ = ${l2}`,
      shared,
      lane: (seed: number) => ({ seed, learningRate: 0.01, l2, ...moons({ samples, noise }, seed) }),
    })),
  chart: {
    sweep: { label: 'penalty λ', scale: 'logarithmic' },
    y: { label: 'validation loss', scale: 'logarithmic' },
    values: () => strengths,
  },
  panels: (_, outcomes) =>
    [0, 3, 6].map((arm) => histogramOf(strengths[arm] ?? 0, arm, outcomes[arm]?.[0] as Outcome, kernels)),
  samples: finalLosses,
  pooled: (_, samples) => [lossesOf(strengths, samples)],
  measure: ({ curve }) => finalOf(curve.validation),
  claim: {
    says: 'Of seven strengths of L2 a middle one gives the lowest validation loss, at least a tenth below both ends; at λ = 1 the loss stays at ln 2, that of guessing.',
    metric: { label: 'Validation loss at the end', scale: 'logarithmic' },
    shows(losses) {
      const lowest = Math.min(...losses);
      const [first = 0, last = 0] = [losses[0], losses.at(-1)];
      return lowest < 0.9 * first && lowest < 0.9 * last && Math.abs(last - Math.LN2) < 0.01;
    },
    counted: 'a middle strength was best and the strongest ended at ln 2',
    effect: {
      label: 'times the lowest validation loss under the weakest penalty',
      of: (losses) => (losses[0] ?? 0) / Math.min(...losses),
    },
    atLeast: 0.9,
    prediction: {
      asks: 'L2 grows from next to nothing to very strong. The loss on new data …',
      options: ['falls all the way', 'falls and then rises', 'rises all the way', 'rises and then falls'],
      of(losses) {
        const inner = losses.slice(1, -1);
        const ends = [losses[0] ?? 0, losses.at(-1) ?? 0];
        if (Math.min(...inner) < Math.min(...ends)) return 1;
        if (Math.max(...inner) > Math.max(...ends)) return 3;
        return (ends[0] ?? 0) > (ends[1] ?? 0) ? 0 : 2;
      },
    },
  },
});
