import type { Account } from '../account.ts';
import { exampleDefinition, exampleTuningJob } from '../example-requests.ts';
import { defaultQuotas } from '../quotas.ts';
import type { CreateTuningJob } from '../tuning-request.ts';

/* The example request with changes, from which the tests of the rules make requests that break them. */

type Config = CreateTuningJob['HyperParameterTuningJobConfig'];

export const { HyperParameterTuningJobConfig: config, TrainingJobDefinition: _, ...outside } = exampleTuningJob;
export const job = (changes: Partial<Config>, more: Partial<CreateTuningJob> = {}): CreateTuningJob => ({
  ...exampleTuningJob,
  ...more,
  HyperParameterTuningJobConfig: { ...config, ...changes },
});
export const definition = (changes: object): CreateTuningJob => ({
  ...exampleTuningJob,
  TrainingJobDefinition: { ...exampleDefinition, ...changes },
});
export const ranges = (ParameterRanges: NonNullable<Config['ParameterRanges']>, more: Partial<Config> = {}) =>
  job({ ParameterRanges, ...more });
export const real = (
  MinValue: string,
  MaxValue: string,
  ScalingType: 'Auto' | 'Logarithmic' | 'ReverseLogarithmic' = 'Auto',
) => ranges({ ContinuousParameterRanges: [{ Name: 'l2', MinValue, MaxValue, ScalingType }] });
export const whole = (MinValue: string, MaxValue: string, ScalingType: 'Auto' | 'ReverseLogarithmic' = 'Auto') =>
  ranges({ IntegerParameterRanges: [{ Name: 'units', MinValue, MaxValue, ScalingType }] });
export const listed = (Values: string[], more: Partial<Config> = {}) =>
  ranges(
    {
      CategoricalParameterRanges: [
        { Name: 'optimiser', Values },
        { Name: 'size', Values: ['1', '2', '3'] },
      ],
    },
    more,
  );
export const limits = (ResourceLimits: Config['ResourceLimits']) => ({ ResourceLimits });
export const numbered = (count: number) => Array.from({ length: count }, (_one, at) => `p${at}`);

export const { ParameterRanges: allRanges, HyperParameterTuningJobObjective: objective, ...bare } = config;
export const part = (DefinitionName: string) => ({
  ...exampleDefinition,
  DefinitionName,
  ...(objective && { TuningObjective: objective }),
  ...(allRanges && { HyperParameterRanges: allRanges }),
});
export const several = (
  first: object,
  changes: Partial<Config> = {},
  more: Partial<CreateTuningJob> = {},
): CreateTuningJob => ({
  ...outside,
  HyperParameterTuningJobConfig: { ...bare, ...changes },
  TrainingJobDefinitions: [{ ...part('a'), ...first }, part('b')],
  ...more,
});
export const parents = (...names: (string | undefined)[]): CreateTuningJob => ({
  ...exampleTuningJob,
  WarmStartConfig: {
    WarmStartType: 'IdenticalDataAndAlgorithm',
    ParentHyperParameterTuningJobs: names.map((name) =>
      name === undefined ? {} : { HyperParameterTuningJobName: name },
    ),
  },
});
export const known = (request: CreateTuningJob, ended = true, launched = 20): Account => ({
  tuningJobs: new Map([
    ['Parent', { request: { ...request, HyperParameterTuningJobName: 'Parent' }, ended, launched }],
  ]),
  trainingJobs: new Map(),
  quotas: defaultQuotas,
});

export const path = 'hyperParameterTuningJobConfig';
