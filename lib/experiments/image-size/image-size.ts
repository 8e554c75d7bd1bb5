import type { Shared } from '#lib/training/network.ts';
import { populationParameters } from '../parameters.ts';
import { type Outcome, trained } from '../trained.ts';
import { sizePanels, sizeTable } from './size-panels.ts';
import { smallDigits } from './small-digits.ts';
import { softmaxAccuracy } from './softmax-accuracy.ts';

const parameters = {
  samples: {
    label: 'Training examples',
    help: 'Digits that each network learns from.',
    min: 40,
    max: 400,
    step: 20,
    default: 300,
  },
  updates: {
    label: 'Updates',
    help: 'How often the weights of each network are updated.',
    min: 60,
    max: 900,
    step: 60,
    default: 300,
  },
  rate: {
    label: 'Learning rate',
    help: 'Learning rate of Adam, the same for every size of image.',
    min: 0.002,
    max: 0.2,
    scale: 'logarithmic',
    default: 0.1,
  },
  ...populationParameters,
} as const;

const sides = [8, 4, 2] as const;
const shared = (side: number): Shared => ({
  network: {
    inputs: side * side,
    hidden: [],
    activation: 'linear',
    loss: 'softmax',
    classes: 10,
    initialisation: { sd: 0.01 },
  },
  optimiser: 'adam',
  batchSize: 20,
});
const accuracy = ({ weights, lane }: Outcome) => softmaxAccuracy(weights[0] ?? [], lane.validation);

/** The same digits at three sizes: a hyperparameter of the data, set before any network sees them. */
export const imageSize = trained({
  slug: 'image-size',
  title: 'Image size: what do fewer pixels cost?',
  concepts: ['P18', 'P17'],
  parameters,
  updates: ({ updates }) => updates,
  arms: ({ samples, rate }) =>
    sides.map((side) => ({
      name: `${side} × ${side} pixels`,
      shared: shared(side),
      lane: (seed: number) => ({ seed, learningRate: rate, ...smallDigits(side, samples, seed) }),
    })),
  chart: { curves: ['validation', 'train'], scale: 'linear' },
  panels: (_, outcomes) => sizePanels(sides, outcomes),
  samples: (outcomes) => outcomes.map((arm) => arm.map(accuracy)),
  pooled: (_, samples) => [sizeTable(sides, samples)],
  measure: (outcome) => 100 * accuracy(outcome),
  claim: {
    says: 'Averaging images of 8 × 8 pixels down to 4 × 4, and on to 2 × 2, lowers the accuracy of a softmax network on new digits at each step.',
    metric: { label: 'New digits classified rightly, %', scale: 'linear' },
    shows: ([large = 0, medium = 0, small = 0]) => large > medium && medium > small,
    counted: 'accuracy fell at each step to fewer pixels',
    effect: {
      label: 'percentage points lost from 8 × 8 to 2 × 2 pixels',
      of: ([large = 0, , small = 0]) => large - small,
    },
    atLeast: 0.9,
    prediction: {
      asks: 'With 4 × 4 pixels the network has a quarter of the weights. What becomes of its accuracy on new digits?',
      options: [
        'It rises: there is less to memorise',
        'It falls by less than 20 percentage points',
        'It falls by more than that',
        'It stays within 1 percentage point',
      ],
      of: ([large = 0, medium = 0]) => (medium > large + 1 ? 0 : medium >= large - 1 ? 3 : medium > large - 20 ? 1 : 2),
    },
  },
});
