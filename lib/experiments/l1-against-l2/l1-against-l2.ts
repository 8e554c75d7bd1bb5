import { sparseLinear } from '#lib/training/datasets.ts';
import type { Shared } from '#lib/training/network.ts';
import { splitDataset } from '#lib/training/split-dataset.ts';
import { populationParameters } from '../parameters.ts';
import { trained } from '../trained.ts';

const features = 20;
const useful = 5;
const parameters = {
  strength: {
    label: 'Penalty λ',
    help: 'How much a weight costs: λ·|w| under L1, λ·w²/2 under L2.',
    min: 0.001,
    max: 1,
    scale: 'logarithmic',
    default: 0.3,
  },
  samples: {
    label: 'Training examples',
    help: 'Examples that each model learns from.',
    min: 30,
    max: 400,
    step: 10,
    default: 60,
  },
  noise: {
    label: 'Noise',
    help: 'Standard deviation of the noise added to each target.',
    min: 0,
    max: 2,
    step: 0.1,
    default: 0.5,
  },
  ...populationParameters,
} as const;

const shared = (samples: number): Shared => ({
  network: { inputs: features, hidden: [], activation: 'linear', loss: 'squared', initialisation: { sd: 0.1 } },
  optimiser: 'sgd',
  batchSize: samples,
});

/** Linear regression on 20 inputs of which 5 matter, with the same data and start under L1 and under L2. */
export const l1AgainstL2 = trained({
  slug: 'l1-against-l2',
  title: 'L1 against L2: which weights become zero?',
  concepts: ['R04', 'R05', 'R06'],
  parameters,
  updates: () => 400,
  arms({ strength, samples, noise }) {
    const lane = (l1: number, l2: number) => (seed: number) => {
      const data = sparseLinear({ size: samples + 200, features, useful, noise, seed });
      return { seed, learningRate: 0.1, l1, l2, dropout: 0, ...splitDataset(data, samples) };
    };
    return [
      { name: 'L1', shared: shared(samples), lane: lane(strength, 0) },
      { name: 'L2', shared: shared(samples), lane: lane(0, strength) },
    ];
  },
  picture: () => ({ kind: 'weights', inputs: features, useful }),
  chart: { curves: ['validation'], scale: 'linear' },
  measure: ({ weights }) => (weights[0] ?? []).slice(0, features).filter((weight) => weight === 0).length,
  claim: {
    says: 'At the same strength L1 sets weights exactly to zero; L2 only makes them small.',
    metric: { label: 'Weights that are exactly zero, of 20', scale: 'linear' },
    shows: ([l1 = 0, l2 = 0]) => l1 > l2,
    counted: 'L1 set more weights exactly to zero than L2',
    effect: { label: 'more exact zeros under L1 than under L2', of: ([l1 = 0, l2 = 0]) => l1 - l2 },
    atLeast: 0.95,
    prediction: {
      asks: 'Which penalty leaves more weights at exactly zero?',
      options: ['L1', 'L2', 'Neither'],
      of: ([l1 = 0, l2 = 0]) => (l1 > l2 ? 0 : l1 < l2 ? 1 : 2),
    },
  },
});
