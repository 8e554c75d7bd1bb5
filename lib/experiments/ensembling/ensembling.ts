import { twoMoons } from '#lib/training/datasets.ts';
import type { Shared } from '#lib/training/network.ts';
import type { Experiment, Frame } from '../experiment.ts';
import { moonParameters } from '../moon-parameters.ts';
import { populationParameters } from '../parameters.ts';
import { averagedLoss, meanOf } from './averaged.ts';
import { memberPlanes } from './member-planes.ts';

const parameters = {
  members: {
    label: 'Networks',
    help: 'How many networks are averaged.',
    min: 2,
    max: 10,
    step: 1,
    default: 5,
  },
  samples: {
    label: 'Training examples',
    help: 'Examples that all networks of a run learn from.',
    min: 20,
    max: 640,
    step: 20,
    default: 60,
  },
  noise: moonParameters.noise,
  updates: {
    label: 'Updates',
    help: 'Updates that each network makes.',
    min: 40,
    max: 1000,
    step: 40,
    default: 800,
  },
  ...populationParameters,
} as const;

const shared: Shared = {
  network: { inputs: 2, hidden: [32, 32], activation: 'relu', loss: 'logistic', initialisation: 'he' },
  optimiser: 'adam',
  batchSize: 20,
};
const checkpoints = 20;

const names = ({ members }: { members: number }) => [
  'One network, on average',
  'The best of them',
  `The average of ${members}`,
];

/** Networks that differ in nothing but chance, each alone and all averaged. */
export const ensembling: Experiment<typeof parameters> = {
  slug: 'ensembling',
  title: 'Ensembling: is the average better than its members?',
  concepts: ['O08'],
  parameters,
  arms: names,
  plot: ({ members, updates }) => ({
    x: { label: 'updates', min: 0, max: updates },
    y: { label: 'loss on new points' },
    curves: names({ members }).map((label, arm) => ({ label, arm })),
  }),
  async run({ members, samples, noise, updates }, laboratory) {
    // The same for all seeds, because networks of a population predict the same points
    const fresh = twoMoons({ size: 400, noise, seed: 'new points' });
    const data = laboratory.seeds.map((seed) => twoMoons({ size: samples, noise, seed: `train ${seed}` }));
    const networks = laboratory.population(
      shared,
      laboratory.seeds.flatMap((seed, run) =>
        Array.from({ length: members }, (_, member) => {
          const train = data[run] ?? fresh;
          return { seed: `${seed} ${member}`, learningRate: 0.01, train, validation: train };
        }),
      ),
    );
    const curves: Frame['curves'] = [0, 1, 2].map(() => ({ x: [], y: [] }));
    const measure = (at: number) => {
      const logits = networks.predict(fresh.inputs, fresh.size);
      const ofRun = laboratory.seeds.map((_, run) => {
        const own = Array.from({ length: members }, (_, member) => {
          const from = (run * members + member) * fresh.size;
          return logits.subarray(from, from + fresh.size);
        });
        const single = own.map((one) => averagedLoss([one], fresh.targets));
        return [meanOf(single), Math.min(...single), averagedLoss(own, fresh.targets)];
      });
      for (const [arm, { x, y }] of curves.entries()) {
        x.push(at);
        y.push(ofRun.map((figures) => figures[arm] ?? Number.NaN));
      }
    };
    let done = 0;
    const frame = (): Frame => ({
      progress: done / updates,
      curves,
      panels: memberPlanes(networks, members, data[0] ?? fresh),
    });
    await laboratory.pause(frame);
    measure(0);
    await laboratory.pause(frame);
    while (done < updates) {
      for (let left = updates / checkpoints; left > 0; left -= 10) {
        networks.train(Math.min(10, left));
        await laboratory.pause(frame);
      }
      done += updates / checkpoints;
      measure(done);
      await laboratory.pause(frame);
    }
    return curves.map(({ y }) => y.at(-1) ?? []);
  },
  claim: {
    says: 'The averaged probabilities of several overfitted networks have a cross-entropy on new points that is at least a twentieth lower than that of one of them on average.',
    metric: { label: 'Cross-entropy on new points at the end', scale: 'linear' },
    shows: ([single = 0, , average = 0]) => average <= 0.95 * single,
    counted: 'the average was better than its members by a twentieth or more',
    effect: {
      label: 'less cross-entropy than one network on average',
      of: ([single = 0, , average = 0]) => single - average,
    },
    atLeast: 0.9,
    prediction: {
      asks: 'Against its members, the average of the networks has a cross-entropy on new points that is …',
      options: ['above their mean', 'below their mean, but not below the best of them', 'below even the best of them'],
      of: ([single = 0, best = 0, average = 0]) => (average < best ? 2 : average <= single ? 1 : 0),
    },
  },
};
