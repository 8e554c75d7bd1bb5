import { circles } from '#lib/training/circles.ts';
import type { Shared } from '#lib/training/network.ts';
import { finalOf } from '../final.ts';
import { moonParameters } from '../moon-parameters.ts';
import { populationParameters } from '../parameters.ts';
import { trained } from '../trained.ts';

const parameters = {
  units: {
    label: 'Units of the small network',
    help: 'Units in the one hidden layer of the second arm.',
    min: 2,
    max: 16,
    step: 1,
    default: 8,
  },
  width: {
    label: 'Units of the large network',
    help: 'Units in each of the two hidden layers of the third arm.',
    min: 4,
    max: 64,
    step: 4,
    default: 32,
  },
  samples: { ...moonParameters.samples, max: 600, default: 60 },
  noise: {
    label: 'Noise',
    help: 'How far the points scatter out of their disc or ring.',
    min: 0,
    max: 0.4,
    step: 0.05,
    default: 0.2,
  },
  ...populationParameters,
} as const;

const shared = (hidden: number[]): Shared => ({
  network: { inputs: 2, hidden, activation: 'relu', loss: 'logistic', initialisation: 'he' },
  optimiser: 'adam',
  batchSize: 20,
});

/** A disc within a ring: too little network, enough, and too much for so few points. */
export const capacity = trained({
  slug: 'capacity',
  title: 'Capacity: how many hidden units?',
  concepts: ['A01', 'A02', 'O02', 'O05'],
  parameters,
  updates: () => 1000,
  arms: ({ units, width, samples, noise }) =>
    [
      { name: 'No hidden layer', hidden: [] },
      { name: `${units} units`, hidden: [units] },
      { name: `${width} + ${width} units`, hidden: [width, width] },
    ].map(({ name, hidden }) => ({
      name,
      shared: shared(hidden),
      lane: (seed: number) => ({
        seed,
        learningRate: 0.01,
        train: circles({ size: samples, noise, seed: `train ${seed}` }),
        validation: circles({ size: 400, noise, seed: `validation ${seed}` }),
      }),
    })),
  picture: () => ({ kind: 'boundary', reach: 1.5, resolution: 30 }),
  chart: { curves: ['validation', 'train'], scale: 'linear' },
  measure: ({ curve }) => finalOf(curve.validation),
  claim: {
    says: 'On few noisy points of a disc in a ring, a small hidden layer ends with a lower validation loss than no hidden layer and than two wide ones.',
    metric: { label: 'Validation loss at the end', scale: 'linear' },
    shows: ([none = 0, small = 0, large = 0]) => small < none && small < large,
    counted: 'the small hidden layer ended lowest',
    effect: {
      label: 'less validation loss than the better of the two others',
      of: ([none = 0, small = 0, large = 0]) => Math.min(none, large) - small,
    },
    atLeast: 0.9,
    prediction: {
      asks: 'Which network ends with the lowest validation loss?',
      options: [
        'The one with two wide hidden layers',
        'The one with a small hidden layer',
        'The one without hidden layer',
      ],
      of: ([none = 0, small = 0, large = 0]) => (small < none && small < large ? 1 : large < none ? 0 : 2),
    },
  },
});
