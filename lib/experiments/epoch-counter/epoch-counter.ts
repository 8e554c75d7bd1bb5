import type { Network } from '#lib/training/network.ts';
import { populationParameters } from '../parameters.ts';
import { simulated } from '../simulated.ts';
import { byChance, byEpochs, countUses } from './count-uses.ts';
import { memoryPanel, usesPanel } from './counting-panels.ts';

const parameters = {
  examples: {
    label: 'Training examples',
    help: 'Examples in the training set.',
    min: 20,
    max: 400,
    step: 20,
    default: 200,
  },
  small: {
    label: 'Small batch',
    help: 'Examples an update in the first arm.',
    min: 1,
    max: 20,
    step: 1,
    default: 8,
  },
  large: {
    label: 'Large batch',
    help: 'Examples an update in the second arm and in the third.',
    min: 21,
    max: 200,
    step: 1,
    default: 64,
  },
  epochs: {
    label: 'Epochs',
    help: 'How many examples are used in all, as a multiple of the training set.',
    min: 1,
    max: 20,
    step: 1,
    default: 5,
  },
  ...populationParameters,
} as const;

/** Parts of an epoch that are counted one by one. */
const parts = 4;
/** The network for digits of 28 × 28 points whose memory is worked out. */
const digits: Network = {
  inputs: 784,
  hidden: [512, 128],
  activation: 'relu',
  loss: 'softmax',
  classes: 10,
  initialisation: 'he',
};

const armsOf = ({ small, large }: { small: number; large: number }) => [
  `Epochs, batch of ${small}`,
  `Epochs, batch of ${large}`,
  `Drawn anew, batch of ${large}`,
];

/** The stream of batches, walked example by example: how often is each of them used? */
export const epochCounter = simulated({
  slug: 'epoch-counter',
  title: 'What is an epoch? Counting every use',
  concepts: ['E01', 'B06'],
  parameters,
  arms: armsOf,
  plot: (chosen) => ({
    x: { label: 'epochs', min: 0 },
    y: { label: 'uses of the most used example minus the least used' },
    curves: armsOf(chosen).map((label, arm) => ({ label, arm })),
  }),
  steps: ({ epochs }) => epochs * parts,
  *simulate({ examples, small, large, epochs }, seed) {
    const counters = [
      byEpochs(examples, small, seed),
      byEpochs(examples, large, seed),
      byChance(examples, large, seed),
    ].map((stream) => countUses(examples, stream));
    const names = armsOf({ small, large });
    for (let part = 1; part <= epochs * parts; part++) {
      for (const { walk } of counters) walk(examples / parts);
      yield {
        at: part / parts,
        y: counters.map(({ spread }) => spread()),
        panels: () => [
          ...counters.map(({ uses, updates }, arm) => usesPanel(names[arm] ?? '', arm, [...uses], updates())),
          memoryPanel(digits),
        ],
      };
    }
    return counters.map(({ spread }) => spread());
  },
  claim: {
    says: 'After whole epochs every example has been used equally often, whatever the size of the batches; if batches are drawn anew each time, some examples are used more often than others.',
    metric: { label: 'Uses of the most used example minus those of the least used', scale: 'linear' },
    shows: ([small, large, anew = 0]) => small === 0 && large === 0 && anew > 0,
    counted: 'uses were equal after whole epochs and unequal without them',
    effect: {
      label: 'uses between the most and the least used example without epochs',
      of: ([, , anew = 0]) => anew,
    },
    atLeast: 0.95,
    prediction: {
      asks: 'Epochs are gone through in small and in large batches. In which are all examples used equally often?',
      options: ['Only in small batches', 'Only in large batches', 'In both', 'In neither'],
      of: ([small = 0, large = 0]) => (small === 0 ? (large === 0 ? 2 : 0) : large === 0 ? 1 : 3),
    },
  },
});
