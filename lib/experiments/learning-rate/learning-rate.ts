import type { Shared } from '#lib/training/network.ts';
import { finalOf } from '../final.ts';
import { moons } from '../moons.ts';
import { populationParameters } from '../parameters.ts';
import { trained } from '../trained.ts';

const parameters = {
  low: {
    label: 'Low rate',
    help: 'Learning rate of the first arm.',
    min: 0.00001,
    max: 0.01,
    scale: 'logarithmic',
    default: 0.0001,
  },
  right: {
    label: 'Middle rate',
    help: 'Learning rate of the second arm.',
    min: 0.01,
    max: 1,
    scale: 'logarithmic',
    default: 0.1,
  },
  high: {
    label: 'High rate',
    help: 'Learning rate of the third arm.',
    min: 1,
    max: 100,
    scale: 'logarithmic',
    default: 10,
  },
  ...populationParameters,
} as const;

const shared: Shared = {
  network: { inputs: 2, hidden: [16, 16], activation: 'tanh', loss: 'logistic', initialisation: 'xavier' },
  optimiser: 'sgd',
  batchSize: 20,
};
const names = ['Too low', 'Right', 'Too high'];

/** One network, plain gradient descent, three step sizes. */
export const learningRate = trained({
  slug: 'learning-rate',
  title: 'Learning rate: too low, right, too high',
  concepts: ['L01', 'L02', 'L03', 'L04'],
  parameters,
  updates: () => 800,
  arms: ({ low, right, high }) =>
    [low, right, high].map((rate, arm) => ({
      name: `${names[arm] ?? ''}: ${rate}`,
      shared,
      lane: (seed: number) => ({
        seed,
        learningRate: rate,
        ...moons({ samples: 200, noise: 0.2, validation: 200 }, seed),
      }),
    })),
  picture: () => ({ kind: 'boundary', reach: 2.2, resolution: 36 }),
  chart: { curves: ['train'], scale: 'logarithmic' },
  measure: ({ curve }) => finalOf(curve.train),
  claim: {
    says: 'In the same number of updates a middle learning rate ends with a lower training loss than one that is far too low or far too high.',
    metric: { label: 'Training loss at the end', scale: 'logarithmic' },
    shows: ([low = 0, right = 0, high = 0]) => right < low && right < high,
    counted: 'the middle rate ended lowest',
    effect: {
      label: 'less training loss than the better of the two extremes',
      of: ([low = 0, right = 0, high = 0]) => Math.min(low, high) - right,
    },
    atLeast: 0.9,
    prediction: {
      asks: 'Which learning rate ends with the lowest training loss?',
      options: ['The low one', 'The middle one', 'The high one'],
      of: (values) => values.indexOf(Math.min(...values)),
    },
  },
});
