import { median } from '#lib/base/numbers.ts';
import { batchNetworks } from '../batch-networks.ts';
import type { Experiment, Frame } from '../experiment.ts';
import { moonParameters } from '../moon-parameters.ts';
import { moons } from '../moons.ts';
import { populationParameters } from '../parameters.ts';
import { batches, bestRate, rates, valley } from './valley.ts';

const parameters = {
  compare: {
    label: 'Compare at',
    help: 'Whether all batch sizes see the same number of examples or make the same number of updates.',
    options: ['equal epochs', 'equal updates'],
    default: 'equal epochs',
  },
  epochs: {
    label: 'Epochs',
    help: 'Passes through the 256 examples; with equal updates, those of batches of 16.',
    min: 2,
    max: 20,
    step: 1,
    default: 10,
  },
  noise: { ...moonParameters.noise, max: 0.5 },
  ...populationParameters,
} as const;

const examples = 256;
const named = (batch: number) => `Batches of ${batch}`;

/** The same network at every pair of learning rate and batch size: where is the valley? */
export const rateAndBatch: Experiment<typeof parameters> = {
  slug: 'rate-and-batch',
  title: 'Learning rate and batch size: one valley',
  concepts: ['B08', 'P22'],
  parameters,
  arms: () => batches.map(named),
  plot: () => ({
    x: { label: 'learning rate', scale: 'logarithmic' },
    y: { label: 'training loss', scale: 'logarithmic' },
    curves: batches.map((batch, arm) => ({ label: named(batch), arm })),
  }),
  pooled: (_, samples) => [
    valley(
      batches.map((_, batch) => samples.slice(batch * rates.length, (batch + 1) * rates.length).map(median)),
      samples[0]?.length ?? 0,
    ),
  ],
  async run({ compare, epochs, noise }, laboratory) {
    const { seeds } = laboratory;
    const data = seeds.map((seed) => moons({ samples: examples, noise, validation: 1 }, seed));
    const lanes = rates.flatMap((learningRate) =>
      seeds.map((seed, at) => ({ seed, learningRate, ...(data[at] as (typeof data)[number]) })),
    );
    const groups = batches.map((batch) => ({
      networks: laboratory.population(batchNetworks(batch), lanes),
      total: (epochs * examples) / (compare === 'equal epochs' ? batch : 16),
      losses: [] as number[][],
    }));
    const all = groups.reduce((sum, { total }) => sum + total, 0);
    let done = 0;
    const measure = (group: (typeof groups)[number]) => {
      const { train } = group.networks.losses();
      group.losses = rates.map((_, rate) => seeds.map((_, seed) => train[rate * seeds.length + seed] ?? Number.NaN));
    };
    const frame = (): Frame => ({
      progress: done / all,
      curves: groups.map(({ losses }) => ({ x: [...rates], y: losses })),
      panels: [],
      samples: groups.flatMap(({ losses }) => losses),
    });
    for (const group of groups) measure(group);
    for (const group of groups) {
      for (let updates = 0; updates < group.total; updates++) {
        group.networks.train(1);
        done++;
        if (updates % 10 === 9) measure(group);
        await laboratory.pause(frame);
      }
      measure(group);
    }
    await laboratory.pause(frame);
    return groups.map(({ losses }) => seeds.map((_, seed) => bestRate(losses.map((row) => row[seed] ?? Number.NaN))));
  },
  claim: {
    says: 'The learning rate with the lowest training loss is higher for batches of 256 than for batches of 4.',
    metric: { label: 'Learning rate with the lowest training loss', scale: 'logarithmic' },
    shows: (best) => (best.at(-1) ?? 0) > (best[0] ?? 0),
    counted: 'batches of 256 had the higher best rate',
    effect: {
      label: 'powers of ten between the best rate for batches of 256 and that for batches of 4',
      of: (best) => Math.log10((best.at(-1) ?? 0) / (best[0] ?? 0)),
    },
    atLeast: 0.9,
    prediction: {
      asks: 'The batches become much larger. Where does the best learning rate go?',
      options: ['It rises', 'It stays', 'It falls'],
      of: (best) => 1 - Math.sign((best.at(-1) ?? 0) - (best[0] ?? 0)),
    },
  },
};
