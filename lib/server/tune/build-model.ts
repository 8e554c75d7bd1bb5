import type { HyperParameters } from '#lib/tuning/hp.ts';

/**
 * The tunable network of the course, as its Keras `build_model(hp)` has it: two hidden layers with dropout and a choice of
 * learning rates for Adam. Gives the hyperparameters of the algorithm `mlp`.
 */
export function buildModel(hp: HyperParameters): Record<string, string> {
  const values = {
    hidden1: hp.int('hidden1', { min: 32, max: 512, step: 32 }),
    dropout1: hp.float('dropout1', { min: 0.1, max: 0.5, step: 0.1 }),
    hidden2: hp.int('hidden2', { min: 16, max: 128, step: 16 }),
    dropout2: hp.float('dropout2', { min: 0.1, max: 0.5, step: 0.1 }),
    learning_rate: hp.choice('learning_rate', [0.0001, 0.001, 0.01], { ordered: true }),
    optimizer: hp.fixed('optimizer', 'adam'),
    batch_size: hp.fixed('batch_size', 128),
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
