import { mean } from '#lib/base/numbers.ts';
import { moonsAmongNoise } from '#lib/training/moons-among-noise.ts';
import type { Shared } from '#lib/training/network.ts';
import type { Samples } from '../experiment.ts';
import { finalOf } from '../final.ts';
import { finalLosses } from '../final-losses.ts';
import { moonParameters } from '../moon-parameters.ts';
import type { Panel } from '../panel.ts';
import { populationParameters } from '../parameters.ts';
import { trained } from '../trained.ts';

const parameters = {
  few: {
    label: 'Too few epochs',
    help: 'After so many epochs the first network stops learning.',
    min: 1,
    max: 8,
    step: 1,
    default: 2,
  },
  right: {
    label: 'About right',
    help: 'After so many epochs the second network stops learning.',
    min: 20,
    max: 120,
    step: 10,
    default: 80,
  },
  many: {
    label: 'Too many epochs',
    help: 'The third network goes on for so many epochs.',
    min: 300,
    max: 600,
    step: 20,
    default: 500,
  },
  samples: { ...moonParameters.samples, min: 60, max: 240, default: 80 },
  ...populationParameters,
} as const;

const features = 20;
const batchSize = 20;
const noise = 0.3;
const shared: Shared = {
  network: { inputs: features, hidden: [24], activation: 'relu', loss: 'logistic', initialisation: 'he' },
  optimiser: 'adam',
  batchSize,
};
const names = ['Too few', 'About right', 'Too many'];

/** Three copies of one network that stop learning after few, some and many epochs. */
export const fewEpochs = trained({
  slug: 'few-epochs',
  title: 'Epochs: too few, right, too many',
  concepts: ['E02', 'E03', 'O01', 'O02'],
  parameters,
  updates: ({ many, samples }) => Math.ceil((many * samples) / batchSize),
  arms: ({ few, right, many, samples }) =>
    [few, right, many].map((epochs, arm) => ({
      name: `${names[arm] ?? ''}: ${epochs}`,
      shared,
      lane: (seed: number) => ({
        seed,
        learningRate: 0.001,
        // From then on the rate is too small to move any weight, while the other networks go on
        schedule: { kind: 'step' as const, every: Math.ceil((epochs * samples) / batchSize), factor: 1e-30 },
        train: moonsAmongNoise({ size: samples, noise, features, seed: `train ${seed}` }),
        validation: moonsAmongNoise({ size: 400, noise, features, seed: `validation ${seed}` }),
      }),
    })),
  chart: { curves: ['validation', 'train'], scale: 'linear' },
  samples: finalLosses,
  pooled: (_, samples) => [gaps(samples)],
  measure: ({ curve }) => finalOf(curve.validation),
  claim: {
    says: 'With a middling number of epochs the validation loss ends lower than with very few and lower than with very many.',
    metric: { label: 'Validation loss at the end', scale: 'linear' },
    shows: ([few = 0, right = 0, many = 0]) => right < few && right < many,
    counted: 'the middling number of epochs ended lowest',
    effect: {
      label: 'less validation loss than the better of the two extremes',
      of: ([few = 0, right = 0, many = 0]) => Math.min(few, many) - right,
    },
    atLeast: 0.9,
    prediction: {
      asks: 'Which network has the lowest loss on new data?',
      options: ['The one with many epochs', 'The one with few epochs', 'The one in between'],
      of: (values) => [1, 2, 0][values.indexOf(Math.min(...values))] ?? 2,
    },
  },
});

/** Mean losses of each arm side by side: high together is underfitting, far apart is overfitting. */
function gaps(samples: Samples): Panel {
  const kinds = ['training', 'validation'];
  return {
    kind: 'bars',
    title: 'Both losses',
    note: 'mean over the runs',
    label: 'loss',
    bars: samples.map((losses, at) => ({
      name: `${names[Math.floor(at / 2)] ?? ''}, ${kinds[at % 2] ?? ''}`,
      value: mean(losses),
      arm: Math.floor(at / 2),
    })),
  };
}
