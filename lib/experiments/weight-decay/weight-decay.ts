import type { Lane, Optimiser, Shared } from '#lib/training/network.ts';
import type { Experiment, Frame } from '../experiment.ts';
import { moonParameters } from '../moon-parameters.ts';
import { moons } from '../moons.ts';
import { populationParameters } from '../parameters.ts';
import { distance } from './distance.ts';
import { scatter } from './scatter.ts';

const parameters = {
  strength: {
    label: 'Strength λ',
    help: 'The strength of both penalties: of L2 in the loss and of weight decay beside it.',
    min: 0.001,
    max: 0.1,
    scale: 'logarithmic',
    default: 0.01,
  },
  updates: {
    label: 'Updates',
    help: 'How many updates every network makes.',
    min: 100,
    max: 1000,
    step: 100,
    default: 400,
  },
  noise: { ...moonParameters.noise, default: 0.3 },
  ...populationParameters,
} as const;

const pairs: readonly { name: string; optimiser: Optimiser; learningRate: number }[] = [
  { name: 'Plain gradient descent', optimiser: 'sgd', learningRate: 0.1 },
  { name: 'Adam', optimiser: 'adam', learningRate: 0.01 },
];
const shared = (optimiser: Optimiser): Shared => ({
  network: { inputs: 2, hidden: [16, 16], activation: 'tanh', loss: 'logistic', initialisation: 'xavier' },
  optimiser,
  batchSize: 20,
});

/** L2 in the loss against weight decay beside it: the same under plain gradient descent, not under Adam. */
export const weightDecay: Experiment<typeof parameters> = {
  slug: 'weight-decay',
  title: 'Weight decay: the same as L2?',
  concepts: ['R09'],
  parameters,
  arms: () => pairs.map(({ name }) => name),
  plot: ({ updates }) => ({
    x: { label: 'updates', min: 0, max: updates },
    y: { label: 'distance of L2 and decay' },
    curves: pairs.map(({ name }, arm) => ({ label: name, arm })),
  }),
  async run({ strength, updates, noise }, laboratory) {
    const { seeds } = laboratory;
    const trainings = pairs.map(({ optimiser, learningRate }) => {
      const lanes = seeds.map(
        (seed): Lane => ({ seed, learningRate, ...moons({ samples: 100, noise, validation: 1 }, seed) }),
      );
      const both = [
        ...lanes.map((lane) => ({ ...lane, l2: strength })),
        ...lanes.map((lane) => ({ ...lane, decay: strength })),
      ];
      return { networks: laboratory.population(shared(optimiser), both), x: [] as number[], y: [] as number[][] };
    });
    const apart = ({ networks }: (typeof trainings)[number]) =>
      seeds.map((_, run) => distance(networks.weights(run), networks.weights(seeds.length + run)));
    let done = 0;
    const frame = (): Frame => ({
      progress: Math.min(1, done / updates),
      curves: trainings.map(({ x, y }) => ({ x, y })),
      panels: trainings.map(({ networks }, arm) =>
        scatter(pairs[arm]?.name ?? '', arm, networks.weights(0), networks.weights(seeds.length)),
      ),
    });
    for (; done <= updates; done += 10) {
      for (const training of trainings) {
        if (done > 0) training.networks.train(10);
        training.x.push(done);
        training.y.push(apart(training));
      }
      await laboratory.pause(frame);
    }
    return trainings.map(apart);
  },
  claim: {
    says: 'At the same strength, L2 and weight decay lead plain gradient descent to the same weights, to a thousandth of their size, but lead Adam to weights more than a tenth of their size apart.',
    metric: { label: 'Distance of the two networks’ weights, as a share of their size', scale: 'linear' },
    shows: ([plain = 0, adam = 0]) => plain < 0.001 && adam > 0.1,
    counted: 'plain gradient descent ended at the same weights and Adam did not',
    effect: { label: 'times the weights’ size lay between Adam’s two networks', of: ([, adam = 0]) => adam },
    atLeast: 0.95,
    prediction: {
      asks: 'L2 in the loss, or weight decay beside it, at the same strength: where do they give the same weights?',
      options: ['With both optimisers', 'With Adam only', 'With plain gradient descent only', 'With neither'],
      of: ([plain = 0, adam = 0]) => (plain < 0.001 ? (adam < 0.001 ? 0 : 2) : adam < 0.001 ? 1 : 3),
    },
  },
};
