import { twoMoons } from './datasets.ts';
import type { Lane, Network, Optimiser, Shared } from './network.ts';

// Small populations that the tests of both engines train.

export const moons = (size: number, seed: number) => twoMoons({ size, noise: 0.2, seed });
export const lane = (change: Partial<Lane> = {}): Lane => {
  const train = moons(30, 1);
  return { seed: 1, learningRate: 0.05, train, validation: moons(20, 2), ...change };
};

export const shared = (network: Partial<Network> = {}, optimiser: Optimiser = 'adam'): Shared => ({
  network: { inputs: 2, hidden: [5, 4], activation: 'tanh', loss: 'logistic', initialisation: 'xavier', ...network },
  optimiser,
  batchSize: 8,
});

/** Lanes that differ in everything in which lanes may differ. */
export const mixedLanes = (dropout: number): Lane[] => [
  lane({ momentum: 0.6 }),
  lane({ seed: 2, momentum: 0.7, learningRate: 0.01, l2: 0.1 }),
  lane({ seed: 'three', momentum: 0.5, l1: 0.05, dropout, train: moons(7, 3) }),
  lane({
    seed: 4,
    momentum: 0,
    learningRate: 0.02,
    l1: 0.01,
    l2: 0.01,
    dropout: dropout / 2,
    validation: moons(50, 4),
  }),
];

/** Largest absolute difference of two networks' weights; NaN where their shapes differ or either has diverged. */
export function largestDifference(a: number[][], b: number[][]): number {
  if (String(a.map((layer) => layer.length)) !== String(b.map((layer) => layer.length))) return Number.NaN;
  const others = b.flat();
  return Math.max(...a.flat().map((weight, at) => Math.abs(weight - (others[at] as number))));
}
