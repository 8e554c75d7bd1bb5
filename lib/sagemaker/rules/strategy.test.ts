import { describeBroken } from './broken-rules.contract.ts';
import { config, definition, job, limits, listed, numbered, path, ranges } from './changed-requests.contract.ts';
import * as rules from './strategy.ts';

describeBroken('the rules of strategies', rules, {
  gridIsCategorical: [
    [
      job({ Strategy: 'Grid' }),
      `${path}.parameterRanges.integerParameterRanges.1.member`,
      'only CategoricalParameterRanges',
    ],
  ],
  gridIsWhole: [
    [
      listed(['a', 'b'], { Strategy: 'Grid', ...limits({ MaxNumberOfTrainingJobs: 5, MaxParallelTrainingJobs: 1 }) }),
      `${path}.resourceLimits.maxNumberOfTrainingJobs`,
      'must equal the number of combinations, 6, or be left out; it is 5',
    ],
    [
      ranges(
        { CategoricalParameterRanges: ['a', 'b'].map((Name) => ({ Name, Values: numbered(30) })) },
        { Strategy: 'Grid', ...limits({ MaxParallelTrainingJobs: 1 }) },
      ),
      `${path}.resourceLimits.maxNumberOfTrainingJobs`,
      '900 combinations; the limit is 750',
    ],
  ],
  spaceIsLargeEnough: [
    // The report's own numbers: aws/amazon-sagemaker-operator-for-k8s#123.
    [
      ranges(
        { CategoricalParameterRanges: [{ Name: 'a', Values: ['1', '2', '3'] }] },
        limits({ MaxNumberOfTrainingJobs: 10, MaxParallelTrainingJobs: 1 }),
      ),
      `${path}.resourceLimits.maxNumberOfTrainingJobs`,
      "You don't have enough combinations of hyperparameter ranges. The total number of hyperparameter combinations for the provided ranges [3.0] must be equal or greater than the value of MaxNumberOfJobs, [10]. Provide additional ranges.",
    ],
  ],
  hyperbandStopsByItself: [
    [
      job({ Strategy: 'Hyperband', TrainingJobEarlyStoppingType: 'Auto' }),
      `${path}.trainingJobEarlyStoppingType`,
      'must be Off',
    ],
  ],
  onlyHyperbandIsConfigured: [
    [
      job({ StrategyConfig: { HyperbandStrategyConfig: { MaxResource: 9 } } }),
      `${path}.strategyConfig.hyperbandStrategyConfig`,
      'only for the Hyperband strategy',
    ],
  ],
  hyperbandHasResources: [
    // awslabs/graphstorm#1243
    [
      {
        ...definition({ StaticHyperParameters: {} }),
        HyperParameterTuningJobConfig: { ...config, Strategy: 'Hyperband' },
      },
      `${path}.strategyConfig.hyperbandStrategyConfig.maxResource`,
      'MaxResource parameter is not provided and could not be inferred from provided static hyperparameters of TrainingJobDefinition.',
    ],
    [
      job({ Strategy: 'Hyperband', StrategyConfig: { HyperbandStrategyConfig: { MaxResource: 20_001 } } }),
      `${path}.strategyConfig.hyperbandStrategyConfig.maxResource`,
      'the maximum is 20000',
    ],
    [
      job({ Strategy: 'Hyperband', StrategyConfig: { HyperbandStrategyConfig: { MinResource: 21 } } }),
      `${path}.strategyConfig.hyperbandStrategyConfig.minResource`,
      'MinResource 21 must not be greater than MaxResource 20',
    ],
  ],
});
