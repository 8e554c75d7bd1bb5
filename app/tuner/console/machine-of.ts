import { type AlgorithmName, algorithms } from '#lib/server/algorithms/registry.ts';
import { dataFolder } from '#lib/server/settings.ts';
import { readQuotas } from '#lib/server/tuner/quotas.ts';
import { knownDatasets } from '../data/known-datasets.ts';
import type { Machine } from './local/machine.ts';

/** The quickest first: of those that fit a request alike, the first is taken. */
const quickest: readonly AlgorithmName[] = ['mlp', 'xgboost', 'linear-learner', 'k-nn', 'cnn'];

/** What a learner can train on this machine, within its quotas. */
export function machineOf(learner: string | null): Machine {
  const { trials, parallel } = readQuotas(dataFolder());
  return {
    algorithms: quickest.map((name) => {
      const { hyperparameters, metrics } = algorithms[name];
      return { name, hyperparameters, metrics };
    }),
    datasets: knownDatasets(learner).map(({ name, classes, isImage }) => ({ name, classes, isImage })),
    ...{ trials, parallel },
  };
}
