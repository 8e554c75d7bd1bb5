import { twoMoons } from '#lib/training/datasets.ts';
import type { Lane, Network, Shared } from '#lib/training/network.ts';

export interface Setting {
  depth: number;
  small: number;
  large: number;
  rate: number;
}

const units = 24;

/** The starts that are compared; all else is the same, but for ReLU, to which He's start belongs. */
export function conditions({ depth, small, large }: Setting): { name: string; shared: Shared }[] {
  const starts: [string, Network['activation'], Network['initialisation']][] = [
    [`Tanh, deviation ${small}`, 'tanh', { sd: small }],
    ['Tanh, Xavier', 'tanh', 'xavier'],
    [`Tanh, deviation ${large}`, 'tanh', { sd: large }],
    ['ReLU, He', 'relu', 'he'],
  ];
  return starts.map(([name, activation, initialisation]) => ({
    name,
    shared: {
      network: { inputs: 2, hidden: Array(depth).fill(units), activation, loss: 'logistic', initialisation },
      optimiser: 'sgd',
      batchSize: 20,
    },
  }));
}

export const laneOf = ({ rate }: Setting, seed: number): Lane => ({
  seed,
  learningRate: rate,
  train: twoMoons({ size: 200, noise: 0.2, seed: `train ${seed}` }),
  validation: twoMoons({ size: 20, noise: 0.2, seed: `validation ${seed}` }),
});
