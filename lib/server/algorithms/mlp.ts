import type * as tfjs from '@tensorflow/tfjs';
import type { Shared } from '#lib/training/network.ts';
import type { Algorithm, Model, Shape, Spec, Table, Together } from '#lib/tuning/algorithm.ts';
import { loadNetwork } from './network/network-model.ts';
import { kerasLine, networkMetrics, trainingOf, trainingSpecs } from './network/network-specs.ts';
import type { Recipe } from './network/recipe.ts';
import { trainNetwork } from './network/train-network.ts';
import { numberOf, parseValues, type Values } from './parse-values.ts';
import { smallNetwork } from './population/small-network.ts';
import { trainTogether } from './population/train-together.ts';

const width = (layer: number): Spec => ({
  ...{ kind: 'integer', min: 0, max: 2048, default: '0', tunable: true },
  says: `Units of hidden layer ${layer}; 0 for what "hidden" says.`,
});
const dropout = (layer: number): Spec => ({
  ...{ kind: 'continuous', min: 0, max: 0.9, default: '0', tunable: true },
  says: `Share of the units of hidden layer ${layer} that are left out of each update.`,
});

const specs: Record<string, Spec> = {
  hidden: {
    ...{ kind: 'text', pattern: '([1-9][0-9]{0,3}(,[1-9][0-9]{0,3}){0,7})?', default: '512,128', tunable: false },
    says: 'Units of each hidden layer, such as 512,128; empty for none.',
  },
  activation: {
    kind: 'categorical',
    values: ['relu', 'tanh', 'sigmoid', 'elu', 'linear'],
    ...{ default: 'relu', tunable: true },
    says: 'What hidden units do with their sums.',
  },
  initialisation: {
    ...{ kind: 'categorical', values: ['xavier', 'he'], default: 'xavier', tunable: true },
    says: 'How large the first weights are.',
  },
  ...{ hidden1: width(1), hidden2: width(2), hidden3: width(3) },
  ...{ dropout1: dropout(1), dropout2: dropout(2), dropout3: dropout(3) },
  ...trainingSpecs,
};

/** Units of each hidden layer: those of `hidden`, with the widths that are given one by one. */
function hiddenUnits(values: Values): number[] {
  const units = String(values['hidden']).split(',').map(Number).filter(Boolean);
  for (const layer of [1, 2, 3]) {
    const width = numberOf(values, `hidden${layer}`);
    if (width === 0) continue;
    if (layer > units.length + 1) throw new Error(`hidden${layer} is given, but there is no hidden layer ${layer - 1}`);
    units[layer - 1] = width;
  }
  return units;
}

function layersOf(tf: typeof tfjs, values: Values, { features, classes }: Table): tfjs.layers.Layer[] {
  const activation = values['activation'] as 'relu';
  const zeros = { kernelInitializer: 'zeros' } as const; // buildNetwork sets the weights
  const all = hiddenUnits(values);
  const dropouts = dropoutsOf(values, all.length);
  const hidden = all.flatMap((units, at) => {
    const input = at === 0 ? { inputShape: [features] } : {};
    const dense = tf.layers.dense({ ...zeros, ...input, units, activation, name: `hidden${at + 1}` });
    const rate = dropouts[at] ?? 0;
    return rate > 0 ? [dense, tf.layers.dropout({ rate, name: `dropout${at + 1}` })] : [dense];
  });
  const input = hidden.length === 0 ? { inputShape: [features] } : {};
  return [...hidden, tf.layers.dense({ ...zeros, ...input, units: Math.max(classes, 1), name: 'output' })];
}

/** Shares that are dropped of each hidden layer; those past the third drop nothing. */
const dropoutsOf = (values: Values, layers: number): number[] =>
  Array.from({ length: layers }, (_, at) => (at < 3 ? numberOf(values, `dropout${at + 1}`) : 0));

/** How tfjs builds and trains the network of some values. */
export function recipeOf(values: Values, train: Table): Recipe {
  return {
    layers: (tf) => layersOf(tf, values, train),
    initialisation: values['initialisation'] as Recipe['initialisation'],
    ...trainingOf(values),
  };
}

/** What a trial has in common with those that it can be trained with; null for a network that is trained by tfjs. */
function sharedOf(values: Values, shape: Shape): Shared | null {
  const hidden = hiddenUnits(values);
  const dropouts = dropoutsOf(values, hidden.length);
  const { activation, initialisation } = values;
  return smallNetwork({ hidden, dropouts, activation, initialisation, ...trainingOf(values) }, shape);
}

/** Small networks train in populations, a single one as a population of one; all others by the layers of tfjs. */
const together: Together = {
  key(values, shape) {
    try {
      const shared = sharedOf(values, shape);
      return shared && JSON.stringify(shared);
    } catch {
      return null; // a layer is missing, as training alone will say
    }
  },
  train(members, data) {
    const shared = members[0] && sharedOf(members[0].values, data.train);
    if (!shared) throw new Error('these trials cannot be trained together');
    const seats = members.map(({ values, training }) => ({
      recipe: recipeOf(values, data.train),
      dropout: dropoutsOf(values, shared.network.hidden.length)[0] ?? 0,
      training,
    }));
    return trainTogether(shared, seats, data, kerasLine);
  },
};

/** The fully connected network of the seed documents, 784-512-128-10 on Fashion-MNIST, with its knobs. */
export const mlp: Algorithm = {
  name: 'mlp',
  says: 'A fully connected neural network.',
  hyperparameters: specs,
  metrics: networkMetrics,
  values: parseValues(specs),
  async train(values, data, training) {
    if (!sharedOf(values, data.train)) return trainNetwork(recipeOf(values, data.train), data, training, kerasLine);
    const [model] = together.train([{ values, training }], data);
    return model as Promise<Model>;
  },
  together,
  load: loadNetwork,
};
