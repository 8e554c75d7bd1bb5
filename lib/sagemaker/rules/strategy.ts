import { spaceSize } from '#lib/search/points.ts';
import type { Account } from '../account.ts';
import { choosesRanges } from '../autotune/chooses-ranges.ts';
import { breach, type Fault } from '../fault.ts';
import { maxResource } from '../max-resource.ts';
import { namedRanges } from '../named-ranges.ts';
import { defaultQuotas, mostEpochs } from '../quotas.ts';
import { searchSpace } from '../search-space.ts';
import { type CreateTuningJob, partsOf } from '../tuning-request.ts';
import { limitsAreNumbers, minIsBelowMax, valuesAreDistinct } from './range-values.ts';

const config = 'hyperParameterTuningJobConfig';
const limits = `${config}.resourceLimits`;
const resources = `${config}.strategyConfig.hyperbandStrategyConfig`;

/** Developer Guide, "How Hyperparameter Tuning Works", grid search. Words: ours. */
export function gridIsCategorical(request: CreateTuningJob): Fault[] {
  if (request.HyperParameterTuningJobConfig.Strategy !== 'Grid') return [];
  return partsOf(request)
    .flatMap(namedRanges)
    .filter(({ kind }) => kind !== 'categorical')
    .map(({ path, range }) =>
      breach(path, `The Grid strategy supports only CategoricalParameterRanges; ${range.Name} is of another kind.`),
    );
}

/** The number of jobs of a grid is the number of combinations (same page), which has a quota. Words: ours. */
export function gridIsWhole(request: CreateTuningJob, account?: Account): Fault[] {
  const { trainingJobs: most } = account?.quotas ?? defaultQuotas;
  const { Strategy: strategy, ResourceLimits: given } = request.HyperParameterTuningJobConfig;
  const size = combinations(request);
  if (strategy !== 'Grid' || !Number.isFinite(size)) return [];
  const path = `${limits}.maxNumberOfTrainingJobs`;
  const jobs = given.MaxNumberOfTrainingJobs;
  const message = `With the Grid strategy, MaxNumberOfTrainingJobs must equal the number of combinations, ${size}, or be left out; it is ${jobs}.`;
  return [
    ...(jobs === undefined || jobs === size ? [] : [breach(path, message)]),
    ...(size > most
      ? [
          breach(
            path,
            `The grid has ${size} combinations; the limit is ${most} training jobs.`,
            'ResourceLimitExceeded',
          ),
        ]
      : []),
  ];
}

/**
 * A finite space must hold as many combinations as there are jobs.
 * Words: AWS's (aws/amazon-sagemaker-operator-for-k8s#123), which print the count as a decimal number.
 */
export function spaceIsLargeEnough(request: CreateTuningJob): Fault[] {
  const { Strategy: strategy, ResourceLimits: given } = request.HyperParameterTuningJobConfig;
  const size = combinations(request);
  const jobs = given.MaxNumberOfTrainingJobs ?? 0;
  if (strategy === 'Grid' || size >= jobs || size === 0) return [];
  const message = `You don't have enough combinations of hyperparameter ranges. The total number of hyperparameter combinations for the provided ranges [${size}.0] must be equal or greater than the value of MaxNumberOfJobs, [${jobs}]. Provide additional ranges.`;
  return [breach(`${limits}.maxNumberOfTrainingJobs`, message)];
}

/** All parts' combinations together; Infinity with a continuous range or one at fault, 0 where none is given. */
function combinations(request: CreateTuningJob): number {
  const isFaulty = [limitsAreNumbers, minIsBelowMax, valuesAreDistinct].some((rule) => rule(request).length > 0);
  if (isFaulty || choosesRanges(request)) return Number.POSITIVE_INFINITY;
  const parts = partsOf(request).filter((part) => namedRanges(part).length > 0);
  return parts.reduce((sum, part) => sum + spaceSize(searchSpace(part)), 0);
}

/** API reference of `HyperParameterTuningJobConfig`. Words: ours, after the reference. */
export function hyperbandStopsByItself({ HyperParameterTuningJobConfig: job }: CreateTuningJob): Fault[] {
  if (job.Strategy !== 'Hyperband' || job.TrainingJobEarlyStoppingType !== 'Auto') return [];
  const message = 'TrainingJobEarlyStoppingType must be Off to use the Hyperband strategy, which stops jobs by itself.';
  return [breach(`${config}.trainingJobEarlyStoppingType`, message)];
}

/** "This parameter should be provided only if Hyperband is selected." Words: ours. */
export function onlyHyperbandIsConfigured({ HyperParameterTuningJobConfig: job }: CreateTuningJob): Fault[] {
  if (job.Strategy === 'Hyperband' || !job.StrategyConfig?.HyperbandStrategyConfig) return [];
  return [
    breach(resources, `HyperbandStrategyConfig is only for the Hyperband strategy; Strategy is ${job.Strategy}.`),
  ];
}

/**
 * API reference of `HyperbandStrategyConfig`: MaxResource is given or inferred, at most 20,000, and not below MinResource.
 * Words: AWS's where it is missing (awslabs/graphstorm#1243), else ours.
 */
export function hyperbandHasResources(request: CreateTuningJob): Fault[] {
  const { Strategy: strategy, StrategyConfig: given } = request.HyperParameterTuningJobConfig;
  if (strategy !== 'Hyperband') return [];
  const { MinResource: min = 1, MaxResource: max } = given?.HyperbandStrategyConfig ?? {};
  const path = `${resources}.maxResource`;
  const faults = partsOf(request).flatMap(({ definition }) => {
    const most = max ?? maxResource(definition);
    if (most === undefined)
      return [
        breach(
          path,
          'MaxResource parameter is not provided and could not be inferred from provided static hyperparameters of TrainingJobDefinition.',
        ),
      ];
    return [
      ...(most > mostEpochs ? [breach(path, `MaxResource is ${most}; the maximum is ${mostEpochs}.`)] : []),
      ...(min > most
        ? [breach(`${resources}.minResource`, `MinResource ${min} must not be greater than MaxResource ${most}.`)]
        : []),
    ];
  });
  return [...new Map(faults.map((fault) => [fault.message, fault])).values()];
}
