import type { Network, Shared } from '#lib/training/network.ts';
import { finalOf } from '../final.ts';
import { moons } from '../moons.ts';
import type { Panel } from '../panel.ts';
import { populationParameters } from '../parameters.ts';
import { type Outcome, trained } from '../trained.ts';
import { spread } from './spread.ts';

const parameters = {
  scale: {
    label: 'Initial weights',
    help: 'Standard deviation of the initial weights; about 0.35 would suit these layers.',
    min: 0.02,
    max: 2,
    scale: 'logarithmic',
    default: 0.1,
  },
  layers: {
    label: 'Hidden layers',
    help: 'How many hidden layers of 16 units lie on top of one another.',
    min: 2,
    max: 8,
    step: 1,
    default: 6,
  },
  rate: {
    label: 'Learning rate',
    help: 'Step size of plain gradient descent.',
    min: 0.01,
    max: 0.5,
    scale: 'logarithmic',
    default: 0.1,
  },
  ...populationParameters,
} as const;

const names = ['Without', 'With batch normalisation'];
const shared = (layers: number, sd: number, batchNormalisation: boolean): Shared => ({
  network: {
    inputs: 2,
    hidden: new Array<number>(layers).fill(16),
    activation: 'relu',
    loss: 'logistic',
    initialisation: { sd },
    batchNormalisation,
  },
  optimiser: 'sgd',
  batchSize: 40,
});

/** A deep network from badly scaled weights, with and without batch normalisation. */
export const batchNormalisation = trained({
  slug: 'batch-normalisation',
  title: 'Batch normalisation: can a deep network get started?',
  concepts: ['R10'],
  parameters,
  updates: () => 400,
  arms: ({ scale, layers, rate }) =>
    names.map((name, arm) => ({
      name,
      shared: shared(layers, scale, arm === 1),
      lane: (seed: number) => ({
        seed,
        learningRate: rate,
        ...moons({ samples: 200, noise: 0.2, validation: 200 }, seed),
      }),
    })),
  picture: () => ({ kind: 'boundary', reach: 2.2, resolution: 30 }),
  chart: { curves: ['train'], scale: 'logarithmic' },
  panels: ({ scale, layers }, outcomes) => [
    activations(
      outcomes,
      names.map((_, arm) => shared(layers, scale, arm === 1).network),
    ),
  ],
  measure: ({ curve }) => finalOf(curve.train),
  claim: {
    says: 'From initial weights that are much too small, a network of six hidden layers reaches a lower training loss with batch normalisation than without.',
    metric: { label: 'Training loss at the end', scale: 'logarithmic' },
    shows: ([without = 0, withIt = 0]) => withIt < without,
    counted: 'the network with batch normalisation ended lower',
    effect: {
      label: 'less training loss with batch normalisation',
      of: ([without = 0, withIt = 0]) => without - withIt,
    },
    atLeast: 0.9,
    prediction: {
      asks: 'Six hidden layers, initial weights much too small. Which network ends with the lower training loss?',
      options: ['The one with batch normalisation', 'The one without', 'They end about the same'],
      of: ([without = 0, withIt = 0]) => (withIt < 0.95 * without ? 0 : withIt > 1.05 * without ? 1 : 2),
    },
  },
});

/** The first run's activations, layer by layer: steady, dying away or growing. */
function activations(outcomes: readonly (readonly Outcome[])[], networks: readonly Network[]): Panel {
  return {
    kind: 'lines',
    title: 'Size of the activations',
    note: 'first run, at this moment',
    x: { label: 'hidden layer' },
    y: { label: 'root mean square', scale: 'logarithmic' },
    lines: outcomes.flatMap(([first], arm) => {
      const network = networks[arm];
      if (!first || !network) return [];
      const points = spread(network, first.weights, first.lane)
        .map((size, at): [number, number] => [at + 1, size])
        // A logarithmic axis has no place for a layer that is dead or has diverged
        .filter(([, size]) => size > 0 && Number.isFinite(size));
      return [{ name: names[arm] ?? '', arm, points }];
    }),
  };
}
