import type { Shared } from '#lib/training/network.ts';
import { finalOf } from '../final.ts';
import { moonParameters } from '../moon-parameters.ts';
import { moons } from '../moons.ts';
import { populationParameters } from '../parameters.ts';
import { trained } from '../trained.ts';

const parameters = {
  epochs: {
    label: 'Epochs',
    help: 'How often each network goes through its whole training set.',
    min: 20,
    max: 1000,
    step: 20,
    default: 400,
  },
  samples: moonParameters.samples,
  noise: moonParameters.noise,
  ...populationParameters,
} as const;

const batchSize = 20;
const shared: Shared = {
  network: { inputs: 2, hidden: [32, 32], activation: 'relu', loss: 'logistic', initialisation: 'he' },
  optimiser: 'adam',
  batchSize,
};

/** One network, trained for far too long: where is its best moment? */
export const epochs = trained({
  slug: 'epochs',
  title: 'Epochs: when does learning turn into memorising?',
  concepts: ['E03', 'O01', 'O04'],
  parameters,
  updates: ({ epochs: count, samples }) => Math.ceil((count * samples) / batchSize),
  arms: ({ samples, noise }) => [
    {
      name: `${samples} examples`,
      shared,
      lane: (seed: number) => ({
        seed,
        learningRate: 0.01,
        ...moons({ samples, noise }, seed),
      }),
    },
  ],
  picture: () => ({ kind: 'boundary', reach: 2.2, resolution: 36 }),
  chart: { curves: ['validation', 'train'], scale: 'linear' },
  measure: ({ curve }) => finalOf(curve.validation) / Math.min(...curve.validation),
  claim: {
    says: 'Past its best moment the validation loss rises again while the training loss goes on falling.',
    metric: { label: 'Final validation loss as a multiple of its lowest', scale: 'linear' },
    shows: ([ratio = 0]) => ratio > 1.2,
    counted: 'the validation loss ended more than 20 % above its lowest',
    effect: { label: 'times the lowest validation loss at the end', of: ([ratio = 0]) => ratio },
    atLeast: 0.9,
    prediction: {
      asks: 'Past its best moment, the validation loss …',
      options: ['stays flat', 'rises again', 'goes on falling'],
      of: ([ratio = 0]) => (ratio > 1.2 ? 1 : ratio > 1.02 ? 0 : 2),
    },
  },
});
