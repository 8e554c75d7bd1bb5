import { populationParameters } from '../parameters.ts';

export const rangeParameters = {
  from: {
    label: 'First rate',
    help: 'Learning rate of the first update of the test.',
    min: 0.00001,
    max: 0.01,
    scale: 'logarithmic',
    default: 0.0001,
  },
  to: {
    label: 'Last rate',
    help: 'Learning rate of the last update of the test.',
    min: 0.1,
    max: 1000,
    scale: 'logarithmic',
    default: 100,
  },
  length: {
    label: 'Updates of the test',
    help: 'Over how many updates the rate climbs from the first to the last.',
    min: 40,
    max: 400,
    step: 20,
    default: 120,
  },
  divisor: {
    label: 'Divisor',
    help: 'The rate chosen is the one at the lowest loss of the test, divided by this.',
    min: 1,
    max: 30,
    scale: 'logarithmic',
    default: 5,
  },
  factor: {
    label: 'Factor',
    help: 'How many times smaller and larger the two rates are that the chosen one is compared with.',
    min: 2,
    max: 1000,
    scale: 'logarithmic',
    default: 100,
  },
  ...populationParameters,
} as const;
