import type { Point } from '#lib/search/space.ts';
import { gaussianClusters } from '#lib/training/gaussian-clusters.ts';
import type { Lane, Shared } from '#lib/training/network.ts';
import type { Population } from '#lib/training/population.ts';
import type { Laboratory } from '../experiment.ts';
import { randomPoints } from '../random-points.ts';
import { searched } from './settings.ts';

export const epochs = 27;
const samples = 120;
const clusters = 6;
const shared: Shared = {
  network: { inputs: 2, hidden: [8], activation: 'tanh', loss: 'softmax', classes: clusters, initialisation: 'xavier' },
  optimiser: 'momentum',
  batchSize: 20,
};

/** Draws settings for every seed and trains them all; `curves[seed][setting]` are its validation losses after each epoch so far. */
export async function trainSettings(
  count: number,
  noise: number,
  { seeds, population }: Pick<Laboratory, 'seeds' | 'population'>,
  pause: (curves: number[][][], epoch: number) => Promise<void>,
): Promise<number[][][]> {
  const curves: number[][][] = seeds.map(() => Array.from({ length: count }, () => []));
  const populations: Population[] = [];
  for (const seed of seeds) {
    populations.push(population(shared, lanesOf(randomPoints(searched, count, seed), noise, seed)));
    await pause(curves, 0);
  }
  for (let epoch = 1; epoch <= epochs; epoch++)
    for (const [at, networks] of populations.entries()) {
      networks.train(samples / shared.batchSize);
      const { validation } = networks.losses();
      for (const [lane, curve] of (curves[at] ?? []).entries()) curve.push(validation[lane] ?? Number.NaN);
      await pause(curves, epoch);
    }
  return curves;
}

function lanesOf(points: readonly Point[], noise: number, seed: number): Lane[] {
  const draw = (name: string, size: number) => gaussianClusters({ size, clusters, noise, seed: `${name} ${seed}` });
  const data = { train: draw('train', samples), validation: draw('validation', 200) };
  return points.map((point) => ({
    seed,
    learningRate: Number(point['learning rate']),
    momentum: Number(point['momentum']),
    l2: Number(point['λ']),
    ...data,
  }));
}
