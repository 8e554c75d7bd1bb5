import type { Shared } from '#lib/training/network.ts';
import { finalOf } from '../final.ts';
import { moonParameters } from '../moon-parameters.ts';
import { moons } from '../moons.ts';
import { populationParameters } from '../parameters.ts';
import { trained } from '../trained.ts';

const parameters = {
  epochs: {
    label: 'Epochs',
    help: 'How often each network goes through its 200 training examples.',
    min: 10,
    max: 300,
    step: 10,
    default: 100,
  },
  noise: { ...moonParameters.noise, default: 0.3 },
  width: {
    label: 'Units a hidden layer',
    help: 'Units in each of the two hidden layers.',
    min: 8,
    max: 64,
    step: 8,
    default: 32,
  },
  ...populationParameters,
} as const;

const [samples, batchSize] = [200, 20];
const rates = [0.0001, 0.001, 0.01, 0.1];

const shared = (width: number): Shared => ({
  network: { inputs: 2, hidden: [width, width], activation: 'relu', loss: 'logistic', initialisation: 'he' },
  optimiser: 'adam',
  batchSize,
});

/** One network, Adam, four learning rates a factor of ten apart. */
export const adamDefault = trained({
  slug: 'adam-default',
  title: 'Adam at 0.001: a sound start?',
  concepts: ['L07', 'A08'],
  parameters,
  updates: ({ epochs }) => (epochs * samples) / batchSize,
  arms: ({ noise, width }) =>
    rates.map((rate) => ({
      name: `Rate ${rate}`,
      shared: shared(width),
      lane: (seed: number) => ({ seed, learningRate: rate, ...moons({ samples, noise }, seed) }),
    })),
  picture: () => ({ kind: 'boundary', reach: 2.2, resolution: 30 }),
  chart: { curves: ['validation', 'train'], scale: 'logarithmic' },
  measure: ({ curve }) => finalOf(curve.validation),
  claim: {
    says: 'On noisy half moons, after 100 epochs of Adam, the rate 0.001 ends with a lower validation loss than 0.0001 and than 0.1; how it compares with 0.01 is not claimed.',
    metric: { label: 'Validation loss at the end', scale: 'logarithmic' },
    shows: ([lowest = 0, usual = 0, , highest = 0]) => usual < lowest && usual < highest,
    counted: 'the rate 0.001 ended lower than 0.0001 and than 0.1',
    effect: {
      label: 'less validation loss at 0.001 than at the better of 0.0001 and 0.1',
      of: ([lowest = 0, usual = 0, , highest = 0]) => Math.min(lowest, highest) - usual,
    },
    atLeast: 0.9,
    prediction: {
      asks: 'Which rate ends with the lowest validation loss?',
      options: ['0.0001', '0.001', '0.01', '0.1'],
      of: (values) => values.indexOf(Math.min(...values)),
    },
  },
});
