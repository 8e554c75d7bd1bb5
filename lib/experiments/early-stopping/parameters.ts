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
  samples: {
    label: 'Training examples',
    help: 'Examples that each network learns from.',
    min: 20,
    max: 160,
    step: 20,
    default: 40,
  },
  noise: {
    label: 'Noise',
    help: 'How far the points scatter about their half moon; noise is what can be memorised.',
    min: 0.1,
    max: 0.6,
    step: 0.05,
    default: 0.35,
  },
  ...populationParameters,
} as const;
