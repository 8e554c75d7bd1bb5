import { populationParameters } from '../parameters.ts';

export const parameters = {
  small: {
    label: 'Small batch',
    help: 'Examples an update in the first arm.',
    min: 1,
    max: 16,
    step: 1,
    default: 4,
  },
  medium: {
    label: 'Medium batch',
    help: 'Examples an update in the second arm.',
    min: 20,
    max: 64,
    step: 4,
    default: 32,
  },
  large: {
    label: 'Large batch',
    help: 'Examples an update in the third arm; 256 are all there are.',
    min: 80,
    max: 256,
    step: 16,
    default: 256,
  },
  epochs: {
    label: 'Epochs',
    help: 'How often every network goes through all 256 examples.',
    min: 2,
    max: 20,
    step: 1,
    default: 10,
  },
  rate: {
    label: 'Learning rate',
    help: 'Step size of plain gradient descent, the same for all three batch sizes.',
    min: 0.01,
    max: 0.3,
    scale: 'logarithmic',
    default: 0.1,
  },
  ...populationParameters,
} as const;
