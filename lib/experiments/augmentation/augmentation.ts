import { jitteredCopies } from '#lib/training/jittered-copies.ts';
import type { Shared } from '#lib/training/network.ts';
import { finalOf } from '../final.ts';
import { moonParameters } from '../moon-parameters.ts';
import { moons } from '../moons.ts';
import { populationParameters } from '../parameters.ts';
import { trained } from '../trained.ts';

const parameters = {
  jitter: {
    label: 'Jitter',
    help: 'Standard deviation of what moves each copy away from its point.',
    min: 0.01,
    max: 2,
    scale: 'logarithmic',
    default: 0.2,
  },
  copies: {
    label: 'Copies of each point',
    help: 'How many jittered copies are added to each point.',
    min: 1,
    max: 20,
    step: 1,
    default: 5,
  },
  samples: {
    label: 'Training examples',
    help: 'Real examples that both networks learn from.',
    min: 20,
    max: 640,
    step: 20,
    default: 40,
  },
  noise: moonParameters.noise,
  ...populationParameters,
} as const;

const shared: Shared = {
  network: { inputs: 2, hidden: [32, 32], activation: 'relu', loss: 'logistic', initialisation: 'he' },
  optimiser: 'adam',
  batchSize: 20,
};

/** The same few points, once as they are and once with copies that are moved a little. */
export const augmentation = trained({
  slug: 'augmentation',
  title: 'Augmentation: do moved copies count as data?',
  concepts: ['O07'],
  parameters,
  updates: () => 600,
  arms: ({ jitter, copies, samples, noise }) => {
    const lane = (change: typeof jitteredCopies) => (seed: number) => {
      const { train, validation } = moons({ samples, noise }, seed);
      return { seed, learningRate: 0.01, train: change(train, { copies, jitter, seed }), validation };
    };
    return [
      { name: 'Points alone', shared, lane: lane((data) => data) },
      { name: 'With copies', shared, lane: lane(jitteredCopies) },
    ];
  },
  picture: () => ({ kind: 'boundary', reach: 2.2, resolution: 36 }),
  chart: { curves: ['validation', 'train'], scale: 'linear' },
  measure: ({ curve }) => finalOf(curve.validation),
  claim: {
    says: 'With as many updates, a network that also learns from slightly moved copies of its few points ends with a lower validation loss.',
    metric: { label: 'Validation loss at the end', scale: 'linear' },
    shows: ([alone = 0, copied = 0]) => copied < alone,
    counted: 'validation loss ended lower with copies',
    effect: { label: 'less validation loss with copies', of: ([alone = 0, copied = 0]) => alone - copied },
    atLeast: 0.9,
    prediction: {
      asks: 'The copies are made from the same few points. Validation loss with them ends …',
      options: ['about the same', 'higher', 'lower'],
      of: ([alone = 0, copied = 0]) => (copied < 0.95 * alone ? 2 : copied > 1.05 * alone ? 1 : 0),
    },
  },
});
