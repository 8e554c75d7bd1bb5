import type { Shared } from '#lib/training/network.ts';
import { moons } from '../moons.ts';
import { populationParameters } from '../parameters.ts';
import { type Curve, trained } from '../trained.ts';
import { scheduleArms } from './schedule-arms.ts';
import { schedulePanels } from './schedule-panels.ts';

const parameters = {
  rate: {
    label: 'Base rate',
    help: 'The learning rate that all four start from or warm up to.',
    min: 0.03,
    max: 3,
    scale: 'logarithmic',
    default: 0.5,
  },
  batch: {
    label: 'Batch size',
    help: 'Examples an update; small batches make noisy gradients.',
    min: 1,
    max: 64,
    step: 1,
    default: 4,
  },
  updates: {
    label: 'Updates',
    help: 'How often the weights of each network are updated; the schedules stretch with it.',
    min: 400,
    max: 3000,
    step: 200,
    default: 1600,
  },
  factor: {
    label: 'Step factor',
    help: 'By what step decay multiplies the rate, three times in all.',
    min: 0.1,
    max: 0.9,
    step: 0.1,
    default: 0.3,
  },
  ...populationParameters,
} as const;

const shared = (batchSize: number): Shared => ({
  network: { inputs: 2, hidden: [16, 16], activation: 'tanh', loss: 'logistic', initialisation: 'xavier' },
  optimiser: 'sgd',
  batchSize,
});

/** Checkpoints of the tail: the last fifth. */
const tail = (losses: readonly number[]) => losses.slice(Math.floor(losses.length * 0.8));

/** Mean size of the change from one checkpoint to the next. */
function wobble({ train }: Curve): number {
  const last = tail(train);
  const changes = last.slice(1).map((loss, at) => Math.abs(loss - (last[at] ?? Number.NaN)));
  const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  return Number.isNaN(mean) ? Number.POSITIVE_INFINITY : mean;
}

/** The same base rate kept, lowered in steps, lowered along a cosine, or warmed up first. */
export const schedules = trained({
  slug: 'schedules',
  title: 'Schedules: does a falling rate calm the end?',
  concepts: ['L08', 'P04'],
  parameters,
  updates: ({ updates }) => updates,
  arms: ({ rate, batch, updates, factor }) =>
    scheduleArms(updates, factor).map(({ name, schedule }) => ({
      name,
      shared: shared(batch),
      lane: (seed: number) => ({
        seed,
        learningRate: rate,
        ...(schedule ? { schedule } : {}),
        ...moons({ samples: 200, noise: 0.25, validation: 200 }, seed),
      }),
    })),
  chart: { curves: ['train'], scale: 'logarithmic' },
  panels: ({ rate, updates, factor }, outcomes) =>
    schedulePanels(scheduleArms(updates, factor), rate, updates, outcomes),
  measure: ({ curve }) => wobble(curve),
  claim: {
    says: 'With small batches, the training loss moves less between checkpoints in the last fifth of training under each of three falling schedules than under a constant rate.',
    metric: { label: 'Mean change of training loss between checkpoints in the last fifth', scale: 'logarithmic' },
    shows: ([constant = 0, ...falling]) => falling.every((value) => value < constant),
    counted: 'the loss was calmer at the end under all three falling schedules',
    effect: {
      label: 'times the wobble of the least calm falling schedule under a constant rate',
      of: ([constant = 0, ...falling]) => constant / Math.max(...falling),
    },
    atLeast: 0.9,
    prediction: {
      asks: 'Batches are small and so gradients are noisy. Under which rate does the training loss move most towards the end?',
      options: ['Step decay', 'Constant', 'Cosine', 'Warm-up, then cosine'],
      of: ([constant = 0, step = 0, cosine = 0, warm = 0]) => {
        const moves = [step, constant, cosine, warm];
        return moves.indexOf(Math.max(...moves));
      },
    },
  },
});
