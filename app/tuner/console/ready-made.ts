import { exampleTuningJob } from '#lib/sagemaker/example-requests.ts';
import type { CreateTuningJob } from '#lib/sagemaker/tuning-request.ts';
import type { Scenario } from './console.tsx';
import { requestTitle } from './request-title.ts';

type Config = CreateTuningJob['HyperParameterTuningJobConfig'];
type Ranges = NonNullable<Config['ParameterRanges']>;

const config = exampleTuningJob.HyperParameterTuningJobConfig;
const job = (changes: Partial<Config>, more: object = {}): CreateTuningJob => ({
  ...exampleTuningJob,
  ...more,
  HyperParameterTuningJobConfig: { ...config, ...changes },
});
const rate = (MinValue: string, MaxValue: string, ScalingType: 'Logarithmic' | 'ReverseLogarithmic'): Ranges => ({
  ContinuousParameterRanges: [{ Name: 'learning_rate', MinValue, MaxValue, ScalingType }],
});
const weights = Array.from({ length: 31 }, (_, at) => ({
  Name: `weight_${at + 1}`,
  MinValue: '0',
  MaxValue: '1',
  ScalingType: 'Linear' as const,
}));
const limits = { MaxNumberOfTrainingJobs: 20, MaxParallelTrainingJobs: 2 };

const requests: Record<string, readonly [title: string, body: CreateTuningJob]> = {
  everything: ['A request with most of its members', exampleTuningJob],
  'thirty-one': [
    '31 hyperparameters',
    job({
      ParameterRanges: { ContinuousParameterRanges: weights.slice(0, 16), IntegerParameterRanges: weights.slice(16) },
    }),
  ],
  'hyperband-auto': [
    'Hyperband with early stopping Auto',
    job({ Strategy: 'Hyperband', TrainingJobEarlyStoppingType: 'Auto' }),
  ],
  'log-from-zero': ['Log scale from zero', job({ ParameterRanges: rate('0', '0.1', 'Logarithmic') })],
  'reverse-to-one': ['Reverse log scale up to 1', job({ ParameterRanges: rate('0.5', '1', 'ReverseLogarithmic') })],
  'grid-of-rates': ['Grid over a continuous range', job({ Strategy: 'Grid' })],
  'too-parallel': [
    '11 training jobs at a time',
    job({ ResourceLimits: { MaxNumberOfTrainingJobs: 20, MaxParallelTrainingJobs: 11 } }),
  ],
  'metric-nowhere': [
    'An objective that nothing reports',
    job({ HyperParameterTuningJobObjective: { Type: 'Maximize', MetricName: 'validation:f1' } }),
  ],
  'one-combination': [
    'More jobs than combinations',
    job({
      Strategy: 'Random',
      ResourceLimits: limits,
      ParameterRanges: { CategoricalParameterRanges: [{ Name: 'optimiser', Values: ['adam', 'sgd'] }] },
    }),
  ],
};

/** Requests that show a rule each, and one that shows the members that there are. */
export const readyMade: readonly Scenario[] = Object.entries(requests).map(([slug, [title, body]]) => ({
  address: `example=${slug}`,
  group: 'Ready-made',
  title,
  tries: requestTitle(body),
  operation: 'CreateHyperParameterTuningJob',
  body: { ...body },
}));
