import { batchNetworks } from '../batch-networks.ts';
import type { Experiment, Frame } from '../experiment.ts';
import { finalOf } from '../final.ts';
import { moons } from '../moons.ts';
import { pictures } from '../pictures.ts';
import { parameters } from './parameters.ts';

const examples = 256;
const named = (batch: number) => `Batches of ${batch}`;

/** Three batch sizes, the same few epochs: who has got further? */
export const equalEpochs: Experiment<typeof parameters> = {
  slug: 'equal-epochs',
  title: 'Equal epochs: who has got further?',
  concepts: ['B01', 'B03'],
  parameters,
  arms: ({ small, medium, large }) => [small, medium, large].map(named),
  plot: ({ small, medium, large, epochs }) => ({
    x: { label: 'epochs', min: 0, max: epochs },
    y: { label: 'training loss', scale: 'logarithmic' },
    curves: [small, medium, large].map((batch, arm) => ({ label: named(batch), arm })),
  }),
  async run({ small, medium, large, epochs, rate }, laboratory) {
    const { seeds } = laboratory;
    const lane = (seed: number) => ({
      seed,
      learningRate: rate,
      ...moons({ samples: examples, noise: 0.2, validation: 1 }, seed),
    });
    const arms = [small, medium, large].map((batch, arm) => ({
      name: named(batch),
      lane,
      members: [arm],
      batch,
      updates: 0,
      networks: laboratory.population(batchNetworks(batch), seeds.map(lane)),
      curve: { x: [] as number[], y: [] as number[][] },
    }));
    let epoch = 0;
    const frame = (): Frame => ({
      progress: epoch / epochs,
      curves: arms.map(({ curve }) => curve),
      panels: [
        ...pictures({ kind: 'boundary', reach: 2.2, resolution: 30 }, arms, arms, seeds),
        {
          kind: 'bars',
          title: 'Updates made',
          note: `${epoch} epochs`,
          label: 'updates',
          bars: arms.map(({ name, updates: value }, arm) => ({ name, value, arm })),
        },
      ],
    });
    for (; epoch <= epochs; epoch++) {
      for (const arm of arms) {
        const target = Math.ceil((epoch * examples) / arm.batch);
        while (arm.updates < target) {
          const count = Math.min(10, target - arm.updates);
          arm.networks.train(count);
          arm.updates += count;
          await laboratory.pause(frame);
        }
        arm.curve.x.push(epoch);
        arm.curve.y.push([...arm.networks.losses().train]);
      }
      await laboratory.pause(frame);
    }
    return arms.map(({ curve }) =>
      seeds.map((_, seed) => finalOf(curve.y.map((losses) => losses[seed] ?? Number.NaN))),
    );
  },
  claim: {
    says: 'At the same learning rate and after the same number of epochs, the smaller the batch, the lower the training loss.',
    metric: { label: 'Training loss after the last epoch', scale: 'logarithmic' },
    shows: ([small = 0, medium = 0, large = 0]) => small < medium && medium < large,
    counted: 'each smaller batch size ended lower',
    effect: {
      label: 'less training loss with the small batches than with the large ones',
      of: ([small = 0, , large = 0]) => large - small,
    },
    atLeast: 0.9,
    prediction: {
      asks: 'Same learning rate, same few epochs. Which batch size has the lowest training loss at the end?',
      options: ['The large one', 'The medium one', 'The small one'],
      of: (values) => 2 - values.indexOf(Math.min(...values)),
    },
  },
};
