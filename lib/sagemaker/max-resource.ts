import type { TrainingDefinition } from './tuning-request.ts';

/** Static hyperparameters from which Hyperband takes its maximum (API reference of `HyperbandStrategyConfig`). */
export const epochNames = ['epochs', 'numepochs', 'n-epochs', 'n_epochs', 'num_epochs'];

/** The maximum number of epochs that the static hyperparameters of a definition give, or undefined. */
export function maxResource({ StaticHyperParameters: fixed = {} }: TrainingDefinition): number | undefined {
  const given = epochNames.flatMap((name) => (Object.hasOwn(fixed, name) ? [Number(fixed[name])] : []));
  return given.find((epochs) => Number.isInteger(epochs) && epochs > 0);
}
