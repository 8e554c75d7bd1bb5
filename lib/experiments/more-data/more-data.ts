import { twoMoons } from '#lib/training/datasets.ts';
import type { Shared } from '#lib/training/network.ts';
import { finalOf } from '../final.ts';
import { moonParameters } from '../moon-parameters.ts';
import { populationParameters } from '../parameters.ts';
import { trained } from '../trained.ts';

const parameters = {
  small: {
    label: 'Few examples',
    help: 'Training examples of the first arm.',
    min: 20,
    max: 100,
    step: 10,
    default: 40,
  },
  medium: {
    label: 'More examples',
    help: 'Training examples of the second arm.',
    min: 110,
    max: 320,
    step: 10,
    default: 160,
  },
  large: {
    label: 'Most examples',
    help: 'Training examples of the third arm.',
    min: 330,
    max: 1000,
    step: 10,
    default: 640,
  },
  noise: moonParameters.noise,
  ...populationParameters,
} as const;

const shared: Shared = {
  network: { inputs: 2, hidden: [32, 32], activation: 'relu', loss: 'logistic', initialisation: 'he' },
  optimiser: 'adam',
  batchSize: 20,
};

/** The same network, the same number of updates, three sizes of training set. */
export const moreData = trained({
  slug: 'more-data',
  title: 'More data: does the gap close?',
  concepts: ['O03'],
  parameters,
  updates: () => 600,
  arms: ({ small, medium, large, noise }) =>
    [small, medium, large].map((size) => ({
      name: `${size} examples`,
      shared,
      lane: (seed: number) => ({
        seed,
        learningRate: 0.01,
        train: twoMoons({ size, noise, seed: `train ${seed}` }),
        validation: twoMoons({ size: 400, noise, seed: `validation ${seed}` }),
      }),
    })),
  picture: () => ({ kind: 'boundary', reach: 2.2, resolution: 36 }),
  chart: { curves: ['validation', 'train'], scale: 'linear' },
  measure: ({ curve }) => finalOf(curve.validation),
  claim: {
    says: 'With the same number of updates, more training data lowers the loss on new data.',
    metric: { label: 'Validation loss at the end', scale: 'linear' },
    shows: ([few = 0, more = 0, most = 0]) => few > more && more > most,
    counted: 'validation loss fell at each step to more data',
    effect: { label: 'less validation loss with most data than with few', of: ([few = 0, , most = 0]) => few - most },
    atLeast: 0.9,
    prediction: {
      asks: 'With more examples and as many updates, the loss on new data …',
      options: ['falls', 'stays the same', 'rises'],
      of: ([few = 0, , most = 0]) => (most < 0.95 * few ? 0 : most > 1.05 * few ? 2 : 1),
    },
  },
});
