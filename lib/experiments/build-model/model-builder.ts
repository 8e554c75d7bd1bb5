import { roundTo } from '#lib/base/numbers.ts';
import type { HyperParameters } from '#lib/tuning/hp.ts';

/** How finely the builder's ranges are divided. */
export interface Grain {
  units1: number;
  units2: number;
  dropout: number;
  rates: number;
}

export const learningRates = [0.0001, 0.001, 0.01, 0.1, 1];

/** A `buildModel` as one writes it for Keras Tuner: asks for five values and describes the network made of them. */
export const modelBuilder =
  ({ units1, units2, dropout, rates }: Grain) =>
  (hp: HyperParameters) => {
    const hidden1 = hp.int('hidden1', { min: 32, max: 512, step: units1 });
    const dropout1 = hp.float('dropout1', { min: 0.1, max: 0.5, step: dropout });
    const hidden2 = hp.int('hidden2', { min: 16, max: 128, step: units2 });
    const dropout2 = hp.float('dropout2', { min: 0.1, max: 0.5, step: dropout });
    const rate = hp.choice('learning_rate', learningRates.slice(0, rates));
    return {
      layers: [`Dense ${hidden1}`, `Dropout ${dropout1}`, `Dense ${hidden2}`, `Dropout ${dropout2}`, 'Dense 10'],
      compiled: `Adam ${roundTo(rate, 3)}`,
    };
  };
