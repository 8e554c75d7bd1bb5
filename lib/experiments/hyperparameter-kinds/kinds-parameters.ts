import { type Chosen, populationParameters } from '../parameters.ts';

export const parameters = {
  rate: {
    label: 'Learning rate of the second model',
    help: 'The first model and the third are trained with 0.1.',
    min: 0.001,
    max: 1,
    scale: 'logarithmic',
    default: 0.02,
  },
  batch: {
    label: 'Batch size of the second model',
    help: 'The first model and the third are trained in batches of 20.',
    min: 1,
    max: 80,
    step: 1,
    default: 5,
  },
  epochs: {
    label: 'Epochs of the second model',
    help: 'The first model and the third are trained for 20 epochs.',
    min: 1,
    max: 100,
    step: 1,
    default: 40,
  },
  units: {
    label: 'Hidden units of the third model',
    help: 'The first two models have 8 units in their hidden layer.',
    min: 1,
    max: 32,
    step: 1,
    default: 12,
  },
  ...populationParameters,
} as const;

const base = { learningRate: 0.1, batchSize: 20, epochs: 20, units: 8 };

/** What the three models are trained by. */
export const settingsOf = ({ rate, batch, epochs, units }: Chosen<typeof parameters>) => [
  base,
  { ...base, learningRate: rate, batchSize: batch, epochs },
  { ...base, units },
];
