import type { Metric, Spec, TargetKind } from '#lib/tuning/algorithm.ts';
import { figurePattern } from '../network/network-specs.ts';

const share = (says: string): Spec => ({
  ...{ kind: 'continuous', min: 0.05, max: 1, default: '1', tunable: true },
  says,
});
const penalty = (max: number, standard: string, says: string): Spec => ({
  ...{ kind: 'continuous', min: 0, max, default: standard, tunable: true },
  says,
});

/** Names, meanings and defaults as in AWS's "XGBoost hyperparameters"; those that are not here are not honoured. */
export const xgboostSpecs: Record<string, Spec> = {
  num_round: {
    ...{ kind: 'integer', min: 1, max: 4000, default: '50', tunable: true },
    says: 'Rounds of boosting, each of which adds a tree, or one a class.',
  },
  eta: penalty(1, '0.3', 'Share of each tree that is added: the learning rate of boosting.'),
  max_depth: {
    ...{ kind: 'integer', min: 0, max: 12, default: '6', tunable: true },
    says: 'Splits from the root to a leaf, at most.',
  },
  min_child_weight: penalty(120, '1', 'Sum of second derivatives that each side of a split must have.'),
  gamma: penalty(1000, '0', 'Gain that a split must bring.'),
  lambda: penalty(1000, '1', 'Strength of the L2 penalty on the values of leaves.'),
  alpha: penalty(1000, '0', 'Strength of the L1 penalty on the values of leaves.'),
  subsample: share('Share of the examples that a round learns from.'),
  colsample_bytree: share('Share of the features that a tree may split by.'),
  objective: {
    kind: 'categorical',
    values: ['auto', 'reg:squarederror', 'binary:logistic', 'multi:softmax', 'multi:softprob'],
    ...{ default: 'auto', tunable: false },
    says: 'What is learnt; "auto" takes it from the data, where AWS has reg:squarederror.',
  },
  num_class: {
    ...{ kind: 'integer', min: 0, max: 1000, default: '0', tunable: false },
    says: 'Number of classes, which AWS asks for with multi:*; 0 to take it from the data.',
  },
};

const metrics: Readonly<Record<string, readonly TargetKind[]>> = {
  accuracy: ['two classes', 'many classes'],
  error: ['two classes'],
  logloss: ['two classes'],
  merror: ['many classes'],
  mlogloss: ['many classes'],
  rmse: ['number'],
};

/** Every metric in a line of the log: `[12]#011train-merror:0.10350#011validation-merror:0.14200`. */
export const xgboostMetrics: readonly Metric[] = ['validation', 'train'].flatMap((part) =>
  Object.entries(metrics).map(([name, targets]) => ({
    name: `${part}:${name}`,
    minimise: name !== 'accuracy',
    targets,
    pattern: `.*\\[[0-9]+\\].*#011${part}-${name}:${figurePattern}.*`,
  })),
);
