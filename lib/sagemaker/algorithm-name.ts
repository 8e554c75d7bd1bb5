import type { TrainingDefinition } from './tuning-request.ts';

/** AWS's repositories of algorithms that have another name here. */
const ours: Readonly<Record<string, string>> = { 'sagemaker-xgboost': 'xgboost', knn: 'k-nn' };

/** What an algorithm is called: by its name, or by the repository of its image, as in `…/linear-learner:1`. */
export function algorithmName({
  AlgorithmName: name,
  TrainingImage: image,
}: TrainingDefinition['AlgorithmSpecification']): string {
  const written = name?.split('/').at(-1) ?? image?.split('/').at(-1)?.split(/[:@]/)[0] ?? '';
  return ours[written] ?? written;
}
