import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '#lib/server/content/load.ts';
import { searchDocuments } from '#lib/server/search-documents.ts';
import { searchHits } from './search-hits.ts';
import { buildSearchIndex } from './search-index.ts';
import { synonyms } from './search-synonyms.ts';
import { wordsOf } from './search-words.ts';

const { content } = loadContent(path.resolve('content'));
const documents = searchDocuments(content);
const index = buildSearchIndex(documents);
const found = (query: string) => searchHits(index, query);

test.each([
  ['vanishing', 'networks/initialisation'],
  ['vanishing gradients', 'networks/initialisation'],
  ['vanish gradient', 'networks/initialisation'],
  ['exploding gradients', 'networks/initialisation'],
  ['lasso vs ridge', 'regularisation/l1'],
  ['difference between lasso and ridge', 'regularisation/l2'],
  ['elastic net', 'regularisation/l1'],
  ['why is my loss nan', 'learning-rate/too-high'],
  ['training diverges', 'learning-rate/too-high'],
  ['difference between grid and random search', 'search/random'],
  ['grid vs random', 'search/grid'],
  ['what is a hyperparameter', 'parameters/hyperparameter'],
  ['hyper parameter', 'parameters/hyperparameter'],
  ['parameter vs hyperparameter', 'parameters/hyperparameter'],
  ['how many epochs', 'epochs/starting-values'],
  ['overfiting', 'fitting/overfitting'],
  ['how to prevent overfitting', 'fitting/remedies'],
  ['high bias', 'fitting/underfitting'],
  ['bias variance tradeoff', 'fitting/bias-and-variance'],
  ['regularization', 'regularisation/what-it-is'],
  ['batch normalization', 'regularisation/batch-normalisation'],
  ['batchnorm', 'regularisation/batch-normalisation'],
  ['dropot', 'regularisation/dropout'],
  ['drop out rate', 'regularisation/dropout-rate'],
  ['optimizers', 'networks/optimisers'],
  ['adam default learning rate', 'learning-rate/adam-baseline'],
  ['SGD momentum', 'networks/momentum'],
  ['learning rate decay', 'learning-rate/schedules'],
  ['learning rate too small', 'learning-rate/too-low'],
  ['learning rate finder', 'learning-rate/range-scan'],
  ['GPU out of memory', 'batch-size/memory'],
  ['what happens when the batch size is too large', 'batch-size/batch'],
  ['why does a large batch not fit into memory', 'batch-size/memory'],
  ['small batches noisy gradient', 'batch-size/gradient-noise'],
  ['glorot initialization', 'networks/xavier-and-he'],
  ['relu or sigmoid', 'networks/activation-functions'],
  ['bayesian optimisation', 'search/bayesian'],
  ['acquisition function', 'search/expected-improvement'],
  ['hyperband', 'search/stopping-trials-early'],
  ['early stoping patience', 'epochs/early-stopping'],
  ['log scale for the learning rate', 'search/log-scale'],
  ['MaxParallelTrainingJobs', 'amt/resource-limits'],
  ['max number of training jobs', 'amt/resource-limits'],
  ['sagemaker amt', 'amt/automatic-model-tuning'],
  ['objective metric regex', 'amt/objective-metric'],
  ['hp.Int step', 'keras-tuner/hp-int'],
  ['how many parameters does a dense layer have', 'parameters/counting-parameters'],
  ['stuck in local minima', 'learning-rate/local-minimum'],
  ['data augmentation', 'fitting/augmentation'],
])('the query "%s" has the lesson %s among its first three hits', (query, lesson) => {
  expect(
    found(query)
      .slice(0, 3)
      .map(({ id }) => id),
  ).toContain(lesson);
});

test('where no hit has all the words, those with the most of them are shown, and only those', () => {
  const query = 'quantum vanishing gradients';
  expect(found(query)[0]?.id).toBe('networks/initialisation');
  expect(found(query)).toEqual(found('vanishing gradients'));
  expect(found('qqqqq zzzzz')).toEqual([]);
  expect(found('')).toEqual([]);
});

test('hits with all the words stand before those that lack one', () => {
  const ids = found('dropout softmax tooth').map(({ id }) => id);
  const both = new Set(found('dropout softmax').map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.slice(0, 1).every((id) => both.has(id))).toBe(true);
});

test('a slip of spelling is forgiven, but only in a word that is found nowhere as it stands', () => {
  const lesson = { kind: 'lesson', text: '', words: '', href: '/' } as const;
  const two = buildSearchIndex([
    { ...lesson, id: 'a', title: 'Batch' },
    { ...lesson, id: 'b', title: 'Patch' },
  ]);
  const ids = (query: string) => searchHits(two, query).map(({ id }) => id);
  expect(ids('batch')).toEqual(['a']);
  expect(ids('vatch').sort()).toEqual(['a', 'b']);
});

test('a hit is what the index was given, without its hidden words; a question has no address', () => {
  const given = documents.find(({ id, kind }) => kind === 'question' && id === 'amt/plan-for-the-week');
  const { words, ...shown } = given ?? { words: '' };
  expect(words).toContain('fault');
  expect(found('fault detection three hours')).toContainEqual(expect.objectContaining({ ...shown, href: null }));
  expect(found('fault detection three hours')[0]).not.toHaveProperty('words');
});

test('every synonym finds something', () => {
  for (const others of Object.values(synonyms)) for (const other of others) expect(found(other), other).not.toEqual([]);
});

test("a case is found by the words of its scenario and of its parts' stems and options", () => {
  const ids = (query: string) => found(query).map(({ id }) => id);
  expect(ids('fault detection network three hours')).toContain('amt/plan-for-the-week');
  expect(ids('auditor temperature 150 tokens')).toContain('parameters/loan-scoring');
  expect(ids('one-hot encode the labels')).toContain('keras-tuner/labels-as-whole-numbers');
});

test('the index has a word in any form, in British and in American spelling, and what is in camel case also in parts', () => {
  const first = (query: string) => found(query)[0]?.id;
  expect(first('regularizing')).toBe(first('regularisation'));
  expect(first('initialize weights')).toBe(first('initialised weights'));
  expect(wordsOf("MaxRuntime isn't 0.001")).toEqual(['maxruntime', 'max', 'runtime', 'isnt', '0.001']);
});
