import type { Activation, Network, Shared } from '#lib/training/network.ts';
import type { Shape } from '#lib/tuning/algorithm.ts';
import type { Recipe } from '../network/recipe.ts';

/** What decides, beside the shape of its data, whether population.wasm can train a network. */
export interface Form extends Pick<Recipe, 'optimiser' | 'batchSize'> {
  hidden: readonly number[];
  /** One share a hidden layer. */
  dropouts: readonly number[];
  activation: unknown;
  initialisation: unknown;
}

const activations: readonly unknown[] = ['linear', 'tanh', 'relu', 'sigmoid'] satisfies Activation[];
/** Limits of the kernel: see lib/training/check-network.ts. */
const [mostLayers, mostUnits, mostFeatures, mostClasses] = [8, 64, 1024, 10];
/** Numbers of the inputs that are copied into each population's memory. */
const mostInputs = 2 ** 24;
/**
 * Weights times rows of an update. A network alone leaves three lanes of four idle, so that beyond this tfjs trains it more
 * than twice as fast; eight at once are faster here for long after (`npm run bench -- train`).
 */
const mostWork = 2 ** 23;

/**
 * What a network shares with all that can be trained in its population; null for one that the kernel cannot train, or no
 * faster than tfjs trains it. Nothing else decides, so a trial is trained the same way in any company. Both engines begin
 * with the same weights and go through the examples in the same order; they differ in which units drop out, in rounding, and
 * in Adam's ε (1e-8 here, 1e-7 there).
 */
export function smallNetwork(form: Form, { size, features, classes }: Shape): Shared | null {
  const { hidden, dropouts, activation, initialisation, optimiser } = form;
  const isKnown = activations.includes(activation) && (initialisation === 'xavier' || initialisation === 'he');
  const isSmall = hidden.length <= mostLayers && hidden.every((units) => units <= mostUnits);
  const isEven = dropouts.every((share) => share === dropouts[0]);
  const fits = features >= 1 && features <= mostFeatures && classes !== 1 && classes <= mostClasses;
  if (!isKnown || !isSmall || !isEven || !fits || size < 1 || size * features > mostInputs) return null;
  const batchSize = Math.min(form.batchSize, size);
  const units = [features, ...hidden, Math.max(classes, 1)];
  const weights = units.slice(1).reduce((sum, outputs, at) => sum + (units[at] ?? 0) * outputs, 0);
  if (weights * batchSize > mostWork) return null;
  const network: Network = {
    ...{ inputs: features, hidden, activation: activation as Activation, initialisation: initialisation as 'he' },
    ...(classes > 0 ? { loss: 'softmax', classes } : { loss: 'squared' }),
  };
  return { network, optimiser, batchSize };
}
