import { describe, expect, it } from 'vitest';
import type { Account } from '../account.ts';
import { check } from '../check.ts';
import { exampleTuningJob } from '../example-requests.ts';
import { defaultQuotas } from '../quotas.ts';
import type { CreateTuningJob } from '../tuning-request.ts';
import {
  definition,
  job,
  known,
  limits,
  listed,
  numbered,
  parents,
  ranges,
  real,
  several,
} from './changed-requests.contract.ts';

describe('the rules of a tuning job', () => {
  it.each<[string, CreateTuningJob, Account?]>([
    ['one algorithm', exampleTuningJob],
    ['two algorithms', several({})],
    ['Hyperband, with the epochs of the static hyperparameters', job({ Strategy: 'Hyperband' })],
    [
      'a grid without a number of jobs',
      listed(['a', 'b'], { Strategy: 'Grid', ...limits({ MaxParallelTrainingJobs: 1 }) }),
    ],
    [
      'a grid with the number of its combinations',
      listed(['a', 'b'], { Strategy: 'Grid', ...limits({ MaxNumberOfTrainingJobs: 6, MaxParallelTrainingJobs: 1 }) }),
    ],
    [
      'limits as large as the quotas',
      job(limits({ MaxParallelTrainingJobs: 10, MaxNumberOfTrainingJobs: 750, MaxRuntimeInSeconds: 2_592_000 })),
    ],
    ['as many jobs as at once', job(limits({ MaxParallelTrainingJobs: 3, MaxNumberOfTrainingJobs: 3 }))],
    [
      'as many jobs as there are combinations',
      ranges(
        { CategoricalParameterRanges: [{ Name: 'a', Values: ['1', '2', '3'] }] },
        limits({ MaxParallelTrainingJobs: 3, MaxNumberOfTrainingJobs: 3 }),
      ),
    ],
    [
      '30 ranges',
      ranges({ ContinuousParameterRanges: numbered(30).map((Name) => ({ Name, MinValue: '1', MaxValue: '9' })) }),
    ],
    [
      '100 hyperparameters',
      definition({ StaticHyperParameters: Object.fromEntries(numbered(96).map((one) => [one, '1'])) }),
    ],
    [
      '48 environment variables',
      definition({ Environment: Object.fromEntries(numbered(48).map((one) => [one, '1'])) }),
    ],
    ['a reverse logarithmic range from 0', real('0', '0.9', 'ReverseLogarithmic')],
    [
      'Hyperband’s most epochs, all of them at once',
      job({
        Strategy: 'Hyperband',
        StrategyConfig: { HyperbandStrategyConfig: { MinResource: 20_000, MaxResource: 20_000 } },
      }),
    ],
    ['a training job of 28 days', definition({ StoppingCondition: { MaxRuntimeInSeconds: 2_419_200 } })],
    [
      'a metric that XGBoost reports itself',
      {
        ...definition({
          AlgorithmSpecification: {
            TrainingInputMode: 'File',
            TrainingImage: '683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1',
          },
        }),
        HyperParameterTuningJobConfig: {
          ...job({}).HyperParameterTuningJobConfig,
          HyperParameterTuningJobObjective: { Type: 'Minimize', MetricName: 'validation:rmse' },
        },
      },
    ],
    [
      'a metric of an algorithm resource',
      definition({ AlgorithmSpecification: { TrainingInputMode: 'File', AlgorithmName: 'mine' } }),
    ],
    ['one epoch', job({ Strategy: 'Hyperband', StrategyConfig: { HyperbandStrategyConfig: { MaxResource: 1 } } })],
    ['a parent that nothing is known of', parents('parent')],
    ['parents whose jobs just fit', parents('parent'), known(exampleTuningJob, true, 730)],
    [
      'one kind of instance, in the resources of tuning',
      definition({
        ResourceConfig: undefined,
        HyperParameterTuningResourceConfig: { InstanceType: 'ml.m5.large', InstanceCount: 1 },
      }),
    ],
    [
      'several kinds of instances',
      definition({
        ResourceConfig: undefined,
        HyperParameterTuningResourceConfig: {
          InstanceConfigs: [{ InstanceType: 'ml.m5.large', InstanceCount: 1, VolumeSizeInGB: 1 }],
        },
      }),
    ],
    [
      'groups of instances',
      definition({
        ResourceConfig: { InstanceGroups: [{ InstanceType: 'ml.m5.large', InstanceCount: 1, InstanceGroupName: 'a' }] },
      }),
    ],
    ['Autotune without ranges', { ...ranges({}), Autotune: { Mode: 'Enabled' } }],
    [
      'Autotune with a hint',
      { ...ranges({ AutoParameters: [{ Name: 'eta', ValueHint: '0.1' }] }), Autotune: { Mode: 'Enabled' } },
    ],
    ['a warm start from a parent that fits', parents('parent'), known(exampleTuningJob)],
    [
      'spot instances',
      definition({
        EnableManagedSpotTraining: true,
        StoppingCondition: { MaxRuntimeInSeconds: 9, MaxWaitTimeInSeconds: 9 },
      }),
    ],
    [
      'a raised quota',
      job(limits({ MaxParallelTrainingJobs: 100 })),
      { ...known(exampleTuningJob), quotas: { ...defaultQuotas, parallelTrainingJobs: 100 } },
    ],
  ])('accept %s', (_one, request, account) => {
    expect(check('CreateHyperParameterTuningJob', request, account)).toEqual({ answers: 'accepted' });
  });

  it('answer with the kind of error that AWS has for taken names and spent quotas', () => {
    const errorOf = (request: CreateTuningJob, account?: Account) => {
      const answer = check('CreateHyperParameterTuningJob', request, account);
      return 'error' in answer ? [answer.error, answer.message.slice(0, 40)] : answer;
    };
    expect(errorOf(exampleTuningJob, known({ ...exampleTuningJob }))).toEqual({ answers: 'accepted' });
    const taken = { ...exampleTuningJob, HyperParameterTuningJobName: 'parent' };
    expect(errorOf(taken, known(exampleTuningJob))).toEqual([
      'ResourceInUse',
      'A hyperparameter tuning job with the nam',
    ]);
    for (const given of [
      { MaxParallelTrainingJobs: 11 },
      { MaxParallelTrainingJobs: 1, MaxNumberOfTrainingJobs: 751 },
      { MaxParallelTrainingJobs: 1, MaxRuntimeInSeconds: 2_592_001 },
    ])
      expect(errorOf(job(limits(given)))).toEqual(['ResourceLimitExceeded', expect.stringContaining('account-level')]);
    expect(errorOf(real('1', '0'))).toEqual(['ValidationException', expect.stringContaining('MinValue 1 of l2')]);
  });
});
