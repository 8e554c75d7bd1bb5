import { describe, expect, test } from 'vitest';
import type { Algorithm, Table, Training } from '#lib/tuning/algorithm.ts';
import { algorithms } from '../algorithms/registry.ts';
import { builtInFacts } from '../datasets/built-in-facts.ts';
import { datasetNames, loadDataset } from '../datasets/registry.ts';
import { db, type Name, names, quick, trained, tuned, tunedTogether } from './fitting-requests.contract.ts';
import { dataAt } from './known-data.ts';

/** The first rows are enough to see whether an algorithm takes the data, and what it reports. */
const first = ({ inputs, targets, features, size, ...table }: Table): Table => {
  const rows = Math.min(size, 100);
  return { ...table, features, size: rows, inputs: inputs.slice(0, rows * features), targets: targets.slice(0, rows) };
};

/** The metrics that an algorithm reports on a data set; null where it cannot be trained. */
async function reported(name: Name, data: { train: Table; validation: Table }): Promise<string[] | null> {
  const algorithm: Algorithm = algorithms[name];
  const told: string[] = [];
  const training: Training = {
    ...{ seed: 1, signal: new AbortController().signal, log() {}, save: async () => {} },
    report: async (_, metrics) => void told.push(...Object.keys(metrics)),
  };
  return algorithm
    .train(algorithm.values.parse(quick[name].fixed), data, training)
    .then(() => told)
    .catch(() => null);
}

const pairs = names.flatMap((name) => datasetNames.map((data) => [name, data] as const));
test.each(pairs)('%s on %s is refused at creation, or trains and reports the objective', async (algorithm, data) => {
  const { train, validation } = loadDataset(data);
  const metrics = await reported(algorithm, { train: first(train), validation: first(validation) });
  expect(trained({ algorithm, train: data, validation: data }) === null).toBe(metrics !== null);
  for (const { name: metric } of algorithms[algorithm].metrics) {
    const isAccepted = tuned({ algorithm, train: data, validation: data, metric }) === null;
    expect([metric, isAccepted]).toEqual([metric, metrics?.includes(metric) ?? false]);
  }
});

test.each(datasetNames)('the facts about %s are those of its tables', (name) => {
  const { train, validation } = loadDataset(name);
  const { features, classes, isImage, rows } = builtInFacts[name];
  for (const [part, { size }] of Object.entries({ train, validation }))
    expect([part, dataAt(db, 'ann', `s3://holdout/${name}/${part}`)?.form.size]).toEqual([part, size]);
  expect({ features, classes, isImage, rows }).toEqual({
    ...{ features: train.features, classes: train.classes, isImage: train.image !== undefined },
    rows: train.size + validation.size,
  });
});

describe('a request for data that do not fit says what is there and what would fit', () => {
  const images = 'Data that fit: s3://holdout/digits/train, s3://holdout/fashion-mnist/train.';
  test.each([
    [
      'no images',
      tuned({ algorithm: 'cnn', train: 'iris' }),
      `InputDataConfig: cnn needs images, but s3://holdout/iris/train has 120 rows of 4 columns and 3 classes. ${images}`,
    ],
    ['no images, in one’s own data', tuned({ algorithm: 'cnn', train: 'flowers' }), images],
    ['no images, for a training job', trained({ algorithm: 'cnn', train: 'iris' }), images],
    [
      'no images, in one of several definitions',
      tunedTogether({ algorithm: 'mlp', train: 'iris' }, { algorithm: 'cnn', train: 'iris' }),
      'InputDataConfig of d2: cnn needs images',
    ],
    [
      'classes where a number is to be predicted',
      tuned({ algorithm: 'linear-learner', train: 'iris', fixed: { predictor_type: 'regressor' } }),
      'linear-learner with predictor_type "regressor" needs a number to predict, but s3://holdout/iris/train has 120 rows of 4 columns and 3 classes. Data that fit: s3://holdout/diabetes/train.',
    ],
    [
      'a number where there should be classes',
      trained({ algorithm: 'k-nn', train: 'diabetes', fixed: { predictor_type: 'classifier' } }),
      'needs classes, but s3://holdout/diabetes/train has 354 rows of 10 columns and a number to predict',
    ],
    [
      'too many classes',
      trained({ algorithm: 'xgboost', train: 'iris', fixed: { objective: 'binary:logistic' } }),
      'xgboost with objective "binary:logistic" needs two classes',
    ],
    [
      'another number of classes',
      trained({ algorithm: 'xgboost', train: 'iris', fixed: { num_class: '4' } }),
      'xgboost with num_class 4 needs as many classes, but s3://holdout/iris/train has 120 rows of 4 columns and 3 classes.',
    ],
    [
      'fewer examples than are to be asked',
      trained({ algorithm: 'k-nn', train: 'iris', fixed: { k: '200', sample_size: '500' } }),
      'k-nn with k 200 needs at least as many examples, but s3://holdout/iris/train has 120 rows of 4 columns and 3 classes. Data that fit: s3://holdout/breast-cancer/train,',
    ],
    [
      'columns for validation that are not those of training',
      tuned({ algorithm: 'mlp', train: 'iris', validation: 'wine' }),
      'InputDataConfig: the channels train and validation must have the same columns and classes, but s3://holdout/iris/train has 120 rows of 4 columns and 3 classes, and s3://holdout/wine/validation has 35 rows of 13 columns and 3 classes. s3://holdout/iris/validation fits.',
    ],
    [
      'as many columns, with other names',
      trained({ algorithm: 'mlp', train: 'flowers', validation: 'others' }),
      'must have the same columns and classes',
    ],
  ])('%s', (_, answer, says) => expect(answer).toContain(says));

  test('a built-in set may judge what learns from one’s own of the same form, whose names are not known there', () => {
    expect(trained({ algorithm: 'mlp', train: 'flowers', validation: 'iris' })).toBeNull();
  });
});

describe('a request for a metric that the algorithm does not report on such data names those that it does', () => {
  test.each([
    [
      'a share of right classes, where a number is predicted',
      tuned({ algorithm: 'linear-learner', train: 'diabetes' }),
      'HyperParameterTuningJobObjective.MetricName: the algorithm linear-learner reports no metric "validation:accuracy" on these data: s3://holdout/diabetes/train has 354 rows of 10 columns and a number to predict. It reports validation:objective_loss, validation:rmse, train:objective_loss;',
    ],
    [
      'an error of numbers, where there are classes',
      tuned({ algorithm: 'xgboost', train: 'iris', metric: 'validation:rmse' }),
      'It reports validation:accuracy, validation:merror, validation:mlogloss,',
    ],
    [
      'in one of several definitions',
      tunedTogether({ algorithm: 'mlp', train: 'iris' }, { algorithm: 'k-nn', train: 'diabetes' }),
      'TuningObjective.MetricName of d2: the algorithm k-nn reports no metric "validation:accuracy"',
    ],
  ])('%s', (_, answer, says) => expect(answer).toContain(says));
});

test('Hyperband is refused for an algorithm without epochs, and taken by all others', () => {
  for (const algorithm of names) {
    const answer = tuned({ algorithm, train: 'digits', strategy: 'Hyperband' });
    if (algorithm === 'k-nn') expect(answer).toContain('Hyperband needs an algorithm that trains in epochs; k-nn');
    else expect(answer).toBeNull();
  }
});
