import type { TrainingDefinition } from './tuning-request.ts';

/** Algorithms of SageMaker, whose metrics are predefined, by the repository of their image. Developer Guide, "algos". */
const repositories = new Set([
  'blazingtext',
  'factorization-machines',
  'forecasting-deepar',
  'image-classification',
  'ipinsights',
  'kmeans',
  'knn',
  'lda',
  'linear-learner',
  'ntm',
  'object-detection',
  'object2vec',
  'pca',
  'randomcutforest',
  'sagemaker-xgboost',
  'semantic-segmentation',
  'seq2seq',
  'xgboost',
]);

/** Developer Guide, "Tune an XGBoost Model". Metrics of the other algorithms are not listed here and all accepted. */
const xgboost = [
  'accuracy',
  'auc',
  'error',
  'f1',
  'logloss',
  'mae',
  'map',
  'merror',
  'mlogloss',
  'mse',
  'ndcg',
  'rmse',
];

/**
 * Whether an algorithm reports a metric of its own accord: 'yes', 'no' for one that must define its metrics, or the
 * metrics that there are. XGBoost with a script of one's own is no built-in algorithm.
 */
export function reportsItself(definition: TrainingDefinition, metric: string): 'yes' | 'no' | string[] {
  const { AlgorithmSpecification: algorithm, StaticHyperParameters: fixed = {} } = definition;
  // What an algorithm resource reports is written down with the resource, which is not known here.
  if (algorithm.AlgorithmName !== undefined) return 'yes';
  const repository = (algorithm.TrainingImage ?? '').split('/').at(-1)?.split(/[:@]/)[0] ?? '';
  if (!repositories.has(repository) || Object.hasOwn(fixed, 'sagemaker_program')) return 'no';
  const known = repository.endsWith('xgboost') ? xgboost.map((name) => `validation:${name}`) : [metric];
  // Training metrics exist too (`train:rmse`), but AWS's table for tuning lists those of the validation channel.
  return known.includes(metric) ? 'yes' : known;
}
