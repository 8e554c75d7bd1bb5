import type { Shared } from '#lib/training/network.ts';

/** What the experiments on batch size train: one small network, in batches of a given size. */
export const batchNetworks = (batchSize: number): Shared => ({
  network: { inputs: 2, hidden: [16], activation: 'tanh', loss: 'logistic', initialisation: 'xavier' },
  optimiser: 'sgd',
  batchSize,
});
