import type { Shared } from '#lib/training/network.ts';
import { finalOf } from '../final.ts';
import { moonParameters } from '../moon-parameters.ts';
import { moons } from '../moons.ts';
import { populationParameters } from '../parameters.ts';
import { trained } from '../trained.ts';

const parameters = {
  rate: {
    label: 'Dropout rate',
    help: 'Share of hidden units that each update silences at random.',
    min: 0.1,
    max: 0.8,
    step: 0.05,
    default: 0.5,
  },
  samples: { ...moonParameters.samples, max: 400, default: 80 },
  noise: moonParameters.noise,
  ...populationParameters,
} as const;

const shared: Shared = {
  network: { inputs: 2, hidden: [40, 40], activation: 'relu', loss: 'logistic', initialisation: 'he' },
  optimiser: 'adam',
  batchSize: 20,
};

/** The same wide network on little data, with and without dropout. */
export const dropout = trained({
  slug: 'dropout',
  title: 'Dropout: does the gap shrink?',
  concepts: ['R07', 'R08'],
  parameters,
  updates: () => 400,
  arms: ({ rate, samples, noise }) =>
    [0, rate].map((dropped) => ({
      name: dropped === 0 ? 'No dropout' : `Dropout ${dropped}`,
      shared,
      lane: (seed: number) => ({
        seed,
        learningRate: 0.01,
        dropout: dropped,
        ...moons({ samples, noise }, seed),
      }),
    })),
  picture: () => ({ kind: 'boundary', reach: 2.2, resolution: 36 }),
  chart: { curves: ['validation', 'train'], scale: 'linear' },
  measure: ({ curve }) => finalOf(curve.validation) - finalOf(curve.train),
  claim: {
    says: 'Dropout narrows the gap between training and validation loss; whether the validation loss falls as well is not claimed.',
    metric: { label: 'Validation loss minus training loss at the end', scale: 'linear' },
    shows: ([without = 0, withDropout = 0]) => withDropout < without,
    counted: 'the gap was narrower with dropout',
    effect: {
      label: 'less gap with dropout than without',
      of: ([without = 0, withDropout = 0]) => without - withDropout,
    },
    atLeast: 0.9,
    prediction: {
      asks: 'What does dropout do to the gap between validation and training loss?',
      options: ['It narrows it', 'It leaves it', 'It widens it'],
      of: ([without = 0, withDropout = 0]) => {
        const change = (without - withDropout) / Math.abs(without);
        return change > 0.05 ? 0 : change < -0.05 ? 2 : 1;
      },
    },
  },
});
