import { median, roundTo } from '#lib/base/numbers.ts';
import type { Lane, Shared } from '#lib/training/network.ts';
import type { Experiment, Frame } from '../experiment.ts';
import { moons } from '../moons.ts';
import { parameters } from './parameters.ts';

const examples = 512;
const sizes = [1, 8, 64, 256];
/** Epochs timed in one go: more where one is short, as browsers' clocks may tick in whole milliseconds. */
const timed = [1, 4, 8, 8];
/** Whatever else a device does can only lengthen a time. */
const shortest = (times: readonly number[]) => Math.min(...times);
const named = (size: number) => `Batches of ${size}`;

/** The same epoch in batches of four sizes, by this device's clock. */
export const timePerEpoch: Experiment<typeof parameters> = {
  slug: 'time-per-epoch',
  title: 'Batch size: how long does an epoch take?',
  concepts: ['B04'],
  parameters,
  arms: () => sizes.map(named),
  plot: () => ({
    x: { label: 'batch size', scale: 'logarithmic' },
    y: { label: 'milliseconds an epoch', scale: 'logarithmic' },
    curves: [{ label: 'This device', arm: 0 }],
  }),
  pooled: (_, samples) => [
    {
      kind: 'table',
      title: `One epoch of ${examples} examples`,
      note: 'four networks at once, median of all runs so far',
      columns: ['Batch size', 'Updates', 'Milliseconds', 'Microseconds an update'],
      rows: samples.map((times, arm) => {
        const updates = examples / (sizes[arm] ?? 1);
        const time = median(times);
        return [sizes[arm] ?? 0, updates, roundTo(time, 3), roundTo((1000 * time) / updates, 3)];
      }),
    },
  ],
  async run({ width, optimiser, repetitions }, laboratory) {
    const { seeds, now } = laboratory;
    const data = moons({ samples: examples, noise: 0.2, validation: 1 }, seeds[0] ?? 0);
    const lanes = [1, 2, 3, 4].map((seed): Lane => ({ seed, learningRate: 0.01, ...data }));
    const shared = (batchSize: number): Shared => ({
      network: { inputs: 2, hidden: [width, width], activation: 'relu', loss: 'logistic', initialisation: 'he' },
      optimiser,
      batchSize,
    });
    const arms = sizes.map((size, arm) => ({
      size,
      epochs: timed[arm] ?? 1,
      updates: examples / size,
      networks: laboratory.population(shared(size), lanes),
      taken: seeds.map(() => [] as number[]),
    }));
    let done = 0;
    const figures = () =>
      arms
        .map(({ size, taken }) => ({
          size,
          times: taken.filter((times) => times.length > 0).map(shortest),
        }))
        .filter(({ times }) => times.length > 0);
    const frame = (): Frame => ({
      progress: done / (seeds.length * repetitions * arms.length),
      curves: [{ x: figures().map(({ size }) => size), y: figures().map(({ times }) => times) }],
      panels: [],
      samples: figures().map(({ times }) => times),
    });
    for (const { networks } of arms) networks.train(4); // what is slow only once must not be timed
    // All sizes take turns within a repetition, so that whatever else the device does meets all of them
    for (const [run] of seeds.entries())
      for (let repetition = 0; repetition < repetitions; repetition++)
        for (const { networks, updates, epochs, taken } of arms) {
          const started = now();
          networks.train(epochs * updates);
          taken[run]?.push((now() - started) / epochs);
          done++;
          await laboratory.pause(frame);
        }
    return arms.map(({ taken }) => taken.map(shortest));
  },
  claim: {
    says: 'On this device an epoch in batches of 1 takes longer than the same epoch in batches of 64 or of 256.',
    metric: { label: 'Milliseconds an epoch, for four networks at once', scale: 'logarithmic' },
    shows: ([one = 0, , some = 0, many = 0]) => one > some && one > many,
    counted: 'the epoch in batches of 1 took longest',
    effect: {
      label: 'times as long in batches of 1 as in batches of 256',
      of: ([one = 0, , , many = 0]) => one / many,
    },
    atLeast: 0.9,
    prediction: {
      asks: 'The same examples, once through. In batches of 1 instead of 256 the epoch takes …',
      options: ['more time', 'about the same time', 'less time'],
      of: ([one = 0, , , many = 0]) => (one > 1.1 * many ? 0 : one < 0.9 * many ? 2 : 1),
    },
  },
};
