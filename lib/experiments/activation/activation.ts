import type { Activation, Shared } from '#lib/training/network.ts';
import { xor } from '#lib/training/xor.ts';
import { finalOf } from '../final.ts';
import { populationParameters } from '../parameters.ts';
import { type Arm, trained } from '../trained.ts';
import { accuracyBars } from './accuracy-bars.ts';

const parameters = {
  units: {
    label: 'Hidden units',
    help: 'Units in the one hidden layer of each network.',
    min: 2,
    max: 64,
    step: 2,
    default: 8,
  },
  noise: {
    label: 'Noise',
    help: 'How far the points scatter out of their quadrant.',
    min: 0,
    max: 0.3,
    step: 0.05,
    default: 0.05,
  },
  rate: {
    label: 'Learning rate',
    help: 'Learning rate of Adam, the same for all networks.',
    min: 0.003,
    max: 0.1,
    scale: 'logarithmic',
    default: 0.03,
  },
  ...populationParameters,
} as const;

const activations: readonly (readonly [Activation, string])[] = [
  ['linear', 'Linear'],
  ['sigmoid', 'Sigmoid'],
  ['tanh', 'Tanh'],
  ['relu', 'ReLU'],
  ['leaky-relu', 'Leaky ReLU'],
];

const shared = (activation: Activation, units: number): Shared => ({
  network: {
    inputs: 2,
    hidden: [units],
    activation,
    loss: 'logistic',
    initialisation: activation.endsWith('relu') ? 'he' : 'xavier',
  },
  optimiser: 'adam',
  batchSize: 20,
});

function arms({ units, noise, rate }: { units: number; noise: number; rate: number }): Arm[] {
  return activations.map(([which, name]) => ({
    name,
    shared: shared(which, units),
    lane: (seed) => ({
      seed,
      learningRate: rate,
      train: xor({ size: 200, noise, seed: `train ${seed}` }),
      validation: xor({ size: 400, noise, seed: `validation ${seed}` }),
    }),
  }));
}

/** Opposite quadrants belong together, which no straight line can say. */
export const activation = trained({
  slug: 'activation',
  title: 'Activation functions: what does the bend buy?',
  concepts: ['A09'],
  parameters,
  updates: () => 800,
  arms,
  picture: () => ({ kind: 'boundary', reach: 1.5, resolution: 24 }),
  chart: { curves: ['validation'], scale: 'logarithmic' },
  panels: (chosen, outcomes) => [accuracyBars(arms(chosen), outcomes)],
  measure: ({ curve }) => finalOf(curve.validation),
  claim: {
    says: 'On the four quadrants a network with a linear hidden layer ends near the validation loss of guessing, above 0.65; with each of the four bent activation functions it ends below 0.5.',
    metric: { label: 'Validation loss at the end; guessing has 0.69', scale: 'logarithmic' },
    shows: ([linear = 0, ...bent]) => linear > 0.65 && bent.every((loss) => loss < 0.5),
    counted: 'the linear layer ended near guessing and all others below 0.5',
    effect: {
      label: 'less validation loss with the worst of the bent functions than with the linear one',
      of: ([linear = 0, ...bent]) => linear - Math.max(...bent),
    },
    atLeast: 0.9,
    prediction: {
      asks: 'A hidden layer without a bend is added to a linear model. On the four quadrants the result is …',
      options: [
        'as good as with a bend',
        'better than guessing, but worse than with a bend',
        'about as good as guessing',
      ],
      of: ([linear = 0, ...bent]) => (linear > 0.65 ? 2 : linear > 1.5 * Math.max(...bent) ? 1 : 0),
    },
  },
});
