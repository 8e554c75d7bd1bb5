import type { Algorithm, DataForm, Metric, Spec, Table } from '#lib/tuning/algorithm.ts';
import { loadNetwork } from './network/network-model.ts';
import { figurePattern, targetsOf } from './network/network-specs.ts';
import type { Recipe } from './network/recipe.ts';
import { type EpochLine, trainNetwork } from './network/train-network.ts';
import { numberOf, parseValues, type Values } from './parse-values.ts';
import { requireFit } from './require-fit.ts';

/** Names and meanings as in AWS's "Linear learner hyperparameters"; defaults suit small data. */
const specs: Record<string, Spec> = {
  predictor_type: {
    kind: 'categorical',
    values: ['auto', 'binary_classifier', 'multiclass_classifier', 'regressor'],
    ...{ default: 'auto', tunable: false },
    says: 'What is predicted; "auto" takes it from the data, where AWS asks for it.',
  },
  learning_rate: {
    ...{ kind: 'continuous', min: 1e-5, max: 1, scaling: 'logarithmic', default: '0.01', tunable: true },
    says: 'How far a step goes along the gradient.',
  },
  mini_batch_size: {
    ...{ kind: 'integer', min: 1, max: 5000, scaling: 'logarithmic', default: '32', tunable: true },
    says: 'Examples an update.',
  },
  epochs: {
    ...{ kind: 'integer', min: 1, max: 1000, default: '15', tunable: false },
    says: 'Passes over the training data.',
  },
  l1: {
    ...{ kind: 'continuous', min: 0, max: 1, default: '0', tunable: true },
    says: 'Strength of the L1 penalty, which makes weights exactly zero.',
  },
  wd: {
    ...{ kind: 'continuous', min: 0, max: 1, default: '0', tunable: true },
    says: 'Weight decay: strength of the L2 penalty, which makes weights small.',
  },
  optimizer: {
    ...{ kind: 'categorical', values: ['sgd', 'adam'], default: 'adam', tunable: false },
    says: 'How gradients become steps.',
  },
  momentum: {
    ...{ kind: 'continuous', min: 0, max: 0.999, default: '0', tunable: false },
    says: 'Share of the last step that the optimizer "sgd" keeps.',
  },
};

/** Metrics by the names that the algorithm prints them under. */
const printed: Record<string, string> = {
  'validation:accuracy': 'validation accuracy',
  'validation:objective_loss': 'validation objective_loss',
  'validation:rmse': 'validation rmse',
  'train:objective_loss': 'train objective_loss',
};

const metrics: readonly Metric[] = Object.entries(printed).map(([name, as]) => ({
  name,
  minimise: !name.endsWith('accuracy'),
  ...targetsOf(name),
  pattern: `#quality_metric: host=\\S+, .*${as} <score>=${figurePattern}`,
}));

const line: EpochLine = (epoch, _, reported) =>
  Object.entries(printed)
    .filter(([name]) => reported[name] !== undefined)
    .map(([name, as]) => {
      const score = reported[name]?.toPrecision(6).toLowerCase();
      return `#quality_metric: host=algo-1, epoch=${epoch - 1}, ${as} <score>=${score}`;
    })
    .join('\n');

function unfit({ classes }: Pick<DataForm, 'classes'>, { predictor_type: type }: Values): string | null {
  const fits: Record<string, boolean> = {
    binary_classifier: classes === 2,
    multiclass_classifier: classes > 1,
    regressor: classes === 0,
  };
  return fits[String(type)] === false ? `with predictor_type "${type}" needs ${wanted[String(type)]}` : null;
}

const wanted: Readonly<Record<string, string>> = {
  binary_classifier: 'two classes',
  multiclass_classifier: 'classes',
  regressor: 'a number to predict',
};

function recipeOf(values: Values, { features, classes }: Table): Recipe {
  const momentum = numberOf(values, 'momentum');
  const plain = momentum > 0 ? 'momentum' : 'sgd';
  return {
    layers: (tf) => [
      tf.layers.dense({
        ...{ inputShape: [features], units: Math.max(classes, 1), kernelInitializer: 'zeros', name: 'output' },
      }),
    ],
    initialisation: 'zero', // convex: zero is as good a start as any
    optimiser: values['optimizer'] === 'adam' ? 'adam' : plain,
    learningRate: numberOf(values, 'learning_rate'),
    ...{ momentum, schedule: 'constant', l1: numberOf(values, 'l1'), l2: numberOf(values, 'wd') },
    ...{ batchSize: numberOf(values, 'mini_batch_size'), epochs: numberOf(values, 'epochs') },
  };
}

/** What a network reports, by the names of here. */
const renamed = (reported: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(reported)
      .map(([name, value]) => [name.replace(/:loss$/, ':objective_loss'), value] as const)
      .filter(([name]) => name in printed),
  );

export const linearLearner: Algorithm = {
  name: 'linear-learner',
  says: 'A linear model: regression, or logistic and softmax regression for classes.',
  hyperparameters: specs,
  metrics,
  unfit,
  values: parseValues(specs),
  async train(values, data, training) {
    requireFit('linear-learner', unfit(data.train, values));
    const told = {
      ...training,
      report: (epoch: number, reported: Readonly<Record<string, number>>) => training.report(epoch, renamed(reported)),
    };
    return trainNetwork(recipeOf(values, data.train), data, told, (epoch, epochs, reported) =>
      line(epoch, epochs, renamed(reported)),
    );
  },
  load: loadNetwork,
};
