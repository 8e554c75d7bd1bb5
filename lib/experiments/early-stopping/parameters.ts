import { moonParameters } from '../moon-parameters.ts';
import { populationParameters } from '../parameters.ts';

export const parameters = {
  patience: {
    label: 'Patience',
    help: 'How many epochs training waits for a lower validation loss before it stops.',
    min: 1,
    max: 50,
    step: 1,
    default: 10,
  },
  epochs: {
    label: 'Most epochs',
    help: 'How long training goes on if nothing stops it.',
    min: 50,
    max: 300,
    step: 10,
    default: 200,
  },
  samples: { ...moonParameters.samples, max: 160 },
  noise: { ...moonParameters.noise, min: 0.1 },
  ...populationParameters,
} as const;
