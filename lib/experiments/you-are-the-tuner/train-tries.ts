import type { Dataset, Lane } from '#lib/training/network.ts';
import type { Laboratory } from '../experiment.ts';
import type { Try } from './read-tries.ts';

const batchSize = 20;
/** Updates between two pauses. */
const stride = 5;

/** A setting of one seed's, with the data that it is tried on. */
export interface Task extends Try {
  seed: number;
  data: { train: Dataset; validation: Dataset };
}

/** Trains a network for each task, those of one width together; validation losses, no number counting as endless. */
export async function trainTries(
  tasks: readonly Task[],
  epochs: number,
  population: Laboratory['population'],
  pause: (progress: number) => Promise<void>,
): Promise<number[]> {
  const losses = tasks.map(() => Number.POSITIVE_INFINITY);
  const widths = [...new Set(tasks.map(({ units }) => units))];
  for (const [done, width] of widths.entries()) {
    const places = [...tasks.keys()].filter((at) => tasks[at]?.units === width);
    const lanes = tasks.flatMap(({ units, rate, seed, data }): Lane[] =>
      units === width ? [{ seed, learningRate: rate, ...data }] : [],
    );
    const networks = population(
      {
        network: { inputs: 2, hidden: [width], activation: 'tanh', loss: 'logistic', initialisation: 'xavier' },
        optimiser: 'adam',
        batchSize,
      },
      lanes,
    );
    const size = lanes[0]?.train.size ?? 0;
    for (let left = Math.round((epochs * size) / batchSize); left > 0; left -= stride) {
      networks.train(Math.min(left, stride));
      await pause(done / widths.length);
    }
    const { validation } = networks.losses();
    for (const [lane, at] of places.entries()) {
      const loss = validation[lane] ?? Number.NaN;
      losses[at] = Number.isNaN(loss) ? Number.POSITIVE_INFINITY : loss;
    }
    networks.dispose();
  }
  return losses;
}
