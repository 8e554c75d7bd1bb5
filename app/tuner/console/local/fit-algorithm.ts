import { algorithmName } from '#lib/sagemaker/algorithm-name.ts';
import { namedRanges } from '#lib/sagemaker/named-ranges.ts';
import type { Part } from '#lib/sagemaker/tuning-request.ts';
import { namesIn } from './alike.ts';
import type { Change, LocalAlgorithm } from './machine.ts';

interface Fitted {
  algorithm: LocalAlgorithm;
  changes: Change[];
}

/**
 * The algorithm of this machine that a definition names, or the one that knows most of its hyperparameters. Hyperband
 * needs one that trains by epochs.
 */
export function fitAlgorithm(part: Part, all: readonly LocalAlgorithm[], strategy: string): Fitted | null {
  const { AlgorithmSpecification: asked, StaticHyperParameters: fixed = {} } = part.definition;
  const named = all.find(({ name }) => name === algorithmName(asked));
  if (named) return { algorithm: named, changes: [] };
  const names = [...namedRanges(part).map(({ range }) => range.Name), ...Object.keys(fixed)];
  const known = (algorithm: LocalAlgorithm) => names.filter((name) => namesIn(algorithm, name).length > 0).length;
  const [best] = all
    .filter(({ hyperparameters }) => strategy !== 'Hyperband' || Object.hasOwn(hyperparameters, 'epochs'))
    .toSorted((one, other) => known(other) - known(one));
  if (!best) return null;
  const from = asked.AlgorithmName ?? asked.TrainingImage ?? null;
  const what = asked.AlgorithmName === undefined ? 'Containers do not run here' : 'This algorithm is not here';
  const why = `${what}; of the algorithms that train here, ${best.name} fits the hyperparameters best.`;
  return { algorithm: best, changes: [{ from, to: best.name, why }] };
}
