import type { LocalAlgorithm } from './machine.ts';

/** Other names of the same hyperparameter, by the name that a request gives. */
const others: Readonly<Record<string, readonly string[]>> = {
  optimiser: ['optimizer'],
  ...{ hidden_units: ['hidden1', 'units'], units: ['hidden1'], hidden_size: ['hidden1', 'units'] },
  ...{ dropout: ['dropout1'], dropout_rate: ['dropout', 'dropout1'] },
  ...{ lr: ['learning_rate', 'eta'], learning_rate: ['eta'], eta: ['learning_rate'] },
  ...{ batch_size: ['mini_batch_size'], mini_batch_size: ['batch_size'] },
  ...{ num_epochs: ['epochs'], n_epochs: ['epochs'], 'n-epochs': ['epochs'], numepochs: ['epochs'] },
  ...{ weight_decay: ['l2', 'wd'], wd: ['l2'], l2: ['wd', 'lambda'], reg_lambda: ['lambda'] },
  ...{ l1: ['alpha'], reg_alpha: ['alpha'] },
  ...{ n_estimators: ['num_round'], num_boost_round: ['num_round'], n_neighbors: ['k'] },
};

/** The names that a hyperparameter of a request may have in an algorithm, its own first. */
export function namesIn({ hyperparameters }: LocalAlgorithm, name: string): string[] {
  const known = Object.hasOwn(others, name) ? (others[name] ?? []) : [];
  return [name, ...known].filter((one) => Object.hasOwn(hyperparameters, one));
}
