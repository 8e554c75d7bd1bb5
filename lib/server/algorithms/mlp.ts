import type * as tfjs from '@tensorflow/tfjs';
import type { Algorithm, Spec, Table } from '#lib/tuning/algorithm.ts';
import { loadNetwork } from './network/network-model.ts';
import { kerasLine, networkMetrics, trainingOf, trainingSpecs } from './network/network-specs.ts';
import type { Recipe } from './network/recipe.ts';
import { trainNetwork } from './network/train-network.ts';
import { numberOf, parseValues, type Values } from './parse-values.ts';

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
  const hidden = hiddenUnits(values).flatMap((units, at) => {
    const input = at === 0 ? { inputShape: [features] } : {};
    const dense = tf.layers.dense({ ...zeros, ...input, units, activation, name: `hidden${at + 1}` });
    const rate = at < 3 ? numberOf(values, `dropout${at + 1}`) : 0;
    return rate > 0 ? [dense, tf.layers.dropout({ rate, name: `dropout${at + 1}` })] : [dense];
  });
  const input = hidden.length === 0 ? { inputShape: [features] } : {};
  return [...hidden, tf.layers.dense({ ...zeros, ...input, units: Math.max(classes, 1), name: 'output' })];
}

/** The fully connected network of the seed documents, 784-512-128-10 on Fashion-MNIST, with its knobs. */
export const mlp: Algorithm = {
  name: 'mlp',
  says: 'A fully connected neural network.',
  hyperparameters: specs,
  metrics: networkMetrics,
  values: parseValues(specs),
  train(values, data, training) {
    const recipe: Recipe = {
      layers: (tf) => layersOf(tf, values, data.train),
      initialisation: values['initialisation'] as Recipe['initialisation'],
      ...trainingOf(values),
    };
    return trainNetwork(recipe, data, training, kerasLine);
  },
  load: loadNetwork,
};
