import { type PopulationTf, population } from '#lib/training/population.ts';
import type { Engine } from './engine.ts';

/** The engine of the experiments, as a population of one. */
export function kernelEngine(tf: PopulationTf): Engine {
  return (shared, lane) => {
    // Its own, because the population asks it for the rate of every update.
    const own = { ...lane };
    const one = population(tf, shared, [own]);
    return {
      train: (updates) => one.train(updates),
      losses() {
        const { train, validation } = one.losses();
        return { train: train[0] ?? Number.NaN, validation: validation[0] ?? Number.NaN };
      },
      weights: () => one.weights(0),
      setWeights: (weights) => one.setWeights(0, weights),
      setRate(rate) {
        own.learningRate = rate;
      },
      dispose: () => one.dispose(),
    };
  };
}
