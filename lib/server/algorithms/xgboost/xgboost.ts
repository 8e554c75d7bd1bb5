import { setImmediate } from 'node:timers/promises';
import { rng } from '#lib/base/rng.ts';
import type { Algorithm, DataForm, Model, Table, Training } from '#lib/tuning/algorithm.ts';
import { measure } from '../measure.ts';
import { numberOf, parseValues, type Values } from '../parse-values.ts';
import { requireFit } from '../require-fit.ts';
import { binned } from './bins.ts';
import { addRound, type Forest, forestModel, marginsAfter, readForest, saveForest } from './forest.ts';
import { growTree } from './grow-tree.ts';
import { marginsOf, predictionsOf, slopesOf } from './objective.ts';
import type { Tree } from './tree.ts';
import { xgboostMetrics, xgboostSpecs } from './xgboost-specs.ts';

/**
 * Gradient boosting as XGBoost has it (Chen and Guestrin 2016): second derivatives, penalised leaves, histograms of at most
 * 256 bins, trees grown by levels. There are no missing values, no sparse data and no ranking.
 */
export const xgboost: Algorithm = {
  name: 'xgboost',
  says: 'Gradient-boosted decision trees.',
  hyperparameters: xgboostSpecs,
  metrics: xgboostMetrics,
  unfit,
  values: parseValues(xgboostSpecs),
  train,
  load: async (artefact) => forestModel(readForest(artefact)),
};

async function train(
  values: Values,
  { train: table, validation }: { train: Table; validation: Table },
  training: Training,
): Promise<Model> {
  requireFit('xgboost', unfit(table, values));
  const { targets, size, features, classes } = table;
  const start = classes > 0 ? 0 : targets.reduce((sum, target) => sum + target, 0) / size;
  const { checkpoint } = training;
  const forest: Forest = checkpoint ? readForest(checkpoint.artefact) : { classes, features, start, rounds: [] };
  const bins = binned(table);
  const margins = marginsAfter(forest, table.inputs);
  const judged = marginsAfter(forest, validation.inputs);
  while (forest.rounds.length < numberOf(values, 'num_round')) {
    const predictions = predictionsOf(margins, classes);
    const round: Tree[] = [];
    for (let margin = 0; margin < marginsOf(classes); margin++) {
      await setImmediate();
      training.signal.throwIfAborted();
      const draw = drawn(values, size, features, [training.seed, forest.rounds.length, margin]);
      const slopes = slopesOf(predictions, targets, classes, margin);
      round.push(growTree(draw.rows, slopes, bins, draw.features, restraintOf(values), numberOf(values, 'eta')));
    }
    forest.rounds.push(round);
    addRound(round, table.inputs, features, margins);
    addRound(round, validation.inputs, features, judged);
    const metrics = {
      ...named('train', measure(predictionsOf(margins, classes), table), classes),
      ...named('validation', measure(predictionsOf(judged, classes), validation), classes),
    };
    const figures = Object.entries(metrics).map(([name, value]) => `#011${name.replace(':', '-')}:${value.toFixed(5)}`);
    training.log(`[${forest.rounds.length - 1}]${figures.join('')}`);
    await training.save(forest.rounds.length, saveForest(forest));
    await training.report(forest.rounds.length, metrics);
  }
  return forestModel(forest);
}

const restraintOf = (values: Values) => ({
  ...{ lambda: numberOf(values, 'lambda'), alpha: numberOf(values, 'alpha'), gamma: numberOf(values, 'gamma') },
  min_child_weight: numberOf(values, 'min_child_weight'),
  max_depth: numberOf(values, 'max_depth'),
});

/** The rows and features that a tree learns from. All trees of a round have the same rows. */
function drawn(
  values: Values,
  size: number,
  features: number,
  [seed, round, margin]: readonly [string | number, number, number],
) {
  const { next } = rng('rows', seed, round);
  const share = numberOf(values, 'subsample');
  const all = Int32Array.from({ length: size }, (_, row) => row);
  const columns = Array.from({ length: features }, (_, feature) => feature);
  const width = Math.max(1, Math.floor(features * numberOf(values, 'colsample_bytree')));
  const chosen = rng('features', seed, round, margin).shuffle(columns).slice(0, width);
  return {
    rows: share < 1 ? all.filter(() => next() < share) : all,
    features: chosen.sort((a, b) => a - b),
  };
}

/** Figures by XGBoost's names. */
function named(part: string, { loss = 0, accuracy = 0, rmse = 0 }: Record<string, number>, classes: number) {
  if (classes === 0) return { [`${part}:rmse`]: rmse };
  const many = classes > 2 ? 'm' : '';
  return { [`${part}:accuracy`]: accuracy, [`${part}:${many}error`]: 1 - accuracy, [`${part}:${many}logloss`]: loss };
}

function unfit({ classes }: Pick<DataForm, 'classes'>, { objective, num_class: count }: Values): string | null {
  const fits: Record<string, boolean> = {
    'reg:squarederror': classes === 0,
    'binary:logistic': classes === 2,
    'multi:softmax': classes > 2,
    'multi:softprob': classes > 2,
  };
  if (fits[String(objective)] === false) return `with objective "${objective}" needs ${wanted[String(objective)]}`;
  return count && count !== classes ? `with num_class ${count} needs as many classes` : null;
}

const wanted: Readonly<Record<string, string>> = {
  'reg:squarederror': 'a number to predict',
  'binary:logistic': 'two classes',
  'multi:softmax': 'more than two classes',
  'multi:softprob': 'more than two classes',
};
