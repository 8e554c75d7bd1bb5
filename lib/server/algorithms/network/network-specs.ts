import type { StepOptimiser } from '#lib/training/gemm/optimiser-step.ts';
import type { Metric, Spec, TargetKind } from '#lib/tuning/algorithm.ts';
import { numberOf, type Values } from '../parse-values.ts';
import type { Recipe } from './recipe.ts';
import type { EpochLine } from './train-network.ts';

/** The hyperparameters of a network's training, whatever its layers. */
export const trainingSpecs = {
  learning_rate: {
    ...{ kind: 'continuous', min: 1e-6, max: 10, scaling: 'logarithmic', default: '0.001', tunable: true },
    says: 'How far a step goes along the gradient.',
  },
  optimizer: {
    ...{ kind: 'categorical', values: ['sgd', 'momentum', 'adam'], default: 'adam', tunable: true },
    says: 'How gradients become steps: plain, with momentum, or scaled for each weight.',
  },
  momentum: {
    ...{ kind: 'continuous', min: 0, max: 0.999, default: '0.9', tunable: true },
    says: 'Share of the last step that the optimizer "momentum" keeps.',
  },
  schedule: {
    kind: 'categorical',
    values: ['constant', 'step', 'cosine', 'exponential', 'warm-up'],
    ...{ default: 'constant', tunable: true },
    says: 'How the learning rate changes over the training.',
  },
  batch_size: {
    ...{ kind: 'integer', min: 1, max: 10_000, scaling: 'logarithmic', default: '128', tunable: true },
    says: 'Examples an update.',
  },
  epochs: {
    ...{ kind: 'integer', min: 1, max: 1000, default: '10', tunable: true },
    says: 'Passes over the training data.',
  },
  l1: {
    ...{ kind: 'continuous', min: 0, max: 10, default: '0', tunable: true },
    says: 'Strength of the L1 penalty, which makes weights exactly zero.',
  },
  l2: {
    ...{ kind: 'continuous', min: 0, max: 10, default: '0', tunable: true },
    says: 'Strength of the L2 penalty, which makes weights small.',
  },
} as const satisfies Record<string, Spec>;

/** What a recipe takes from values of trainingSpecs. */
export function trainingOf(values: Values): Omit<Recipe, 'layers' | 'initialisation'> {
  return {
    optimiser: values['optimizer'] as StepOptimiser,
    learningRate: numberOf(values, 'learning_rate'),
    momentum: numberOf(values, 'momentum'),
    schedule: values['schedule'] as Recipe['schedule'],
    ...{ l1: numberOf(values, 'l1'), l2: numberOf(values, 'l2') },
    ...{ batchSize: numberOf(values, 'batch_size'), epochs: numberOf(values, 'epochs') },
  };
}

/** A figure as a log prints it, NaN included. */
export const figurePattern = '(nan|[-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)';

/** Metrics by the names that Keras prints them under. */
const printed = {
  'train:loss': 'loss',
  'train:accuracy': 'accuracy',
  'validation:loss': 'val_loss',
  'validation:accuracy': 'val_accuracy',
  'validation:rmse': 'val_rmse',
};

/** The kinds of target that a metric is given for, by the end of its name; a loss is given for all. */
export function targetsOf(name: string): { targets?: readonly TargetKind[] } {
  if (name.endsWith('accuracy')) return { targets: ['two classes', 'many classes'] };
  return name.endsWith('rmse') ? { targets: ['number'] } : {};
}

export const networkMetrics: readonly Metric[] = Object.entries(printed).map(([name, as]) => ({
  name,
  minimise: !name.endsWith('accuracy'),
  ...targetsOf(name),
  pattern: ` - ${as}: ${figurePattern}`,
}));

/** An epoch as Keras prints it: `Epoch 3/10 - loss: 0.4121 - accuracy: 0.8530 - val_loss: …`. */
export const kerasLine: EpochLine = (epoch, epochs, metrics) => {
  const figures = Object.entries(printed).flatMap(([name, as]) => {
    const value = metrics[name];
    return value === undefined ? [] : [`${as}: ${value.toPrecision(6).toLowerCase()}`];
  });
  return [`Epoch ${epoch}/${epochs}`, ...figures].join(' - ');
};
