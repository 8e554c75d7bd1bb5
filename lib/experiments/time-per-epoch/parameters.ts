import { populationParameters } from '../parameters.ts';

export const parameters = {
  width: {
    label: 'Units a layer',
    help: 'Units in each of the two hidden layers; wider networks have more to do an example and an update.',
    min: 8,
    max: 48,
    step: 8,
    default: 32,
  },
  optimiser: {
    label: 'Optimiser',
    help: 'How an update is made; Adam has more to do an update than plain gradient descent.',
    options: ['adam', 'sgd'],
    default: 'adam',
  },
  repetitions: {
    label: 'Repetitions',
    help: 'How often each time is taken in a run; the shortest counts.',
    min: 1,
    max: 10,
    step: 1,
    default: 5,
  },
  ...populationParameters,
} as const;
