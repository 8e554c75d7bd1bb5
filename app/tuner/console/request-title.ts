import type { CreateTuningJob, Ranges } from '#lib/sagemaker/tuning-request.ts';
import type { Loose } from '../new/draft.ts';

const numeric = ['ContinuousParameterRanges', 'IntegerParameterRanges'] as const;
const kinds = { ContinuousParameterRanges: 'continuous', IntegerParameterRanges: 'integer' };

/** What a tuning job's request tries, in a few words, without a word on how it is answered. */
export function requestTitle({ HyperParameterTuningJobConfig: job = {}, ...rest }: Loose<CreateTuningJob>): string {
  const { Strategy: strategy = 'Bayesian', ParameterRanges: ranges = {} } = job;
  if (rest.TrainingJobDefinitions) return `${rest.TrainingJobDefinitions.length} algorithms in one tuning job`;
  const search = strategy === 'Bayesian' || strategy === 'Random' ? `${strategy} search` : strategy;
  return `${search} ${special(job, ranges)}`;
}

function special(job: Loose<CreateTuningJob['HyperParameterTuningJobConfig']>, ranges: Loose<Ranges>): string {
  const { TrainingJobEarlyStoppingType: stopping, ResourceLimits: limits = {} } = job;
  if (job.Strategy === 'Hyperband') return `with early stopping ${stopping ?? 'left out'}`;
  if (job.Strategy === 'Grid') return gridOf(ranges);
  if (job.TuningJobCompletionCriteria) return 'with completion criteria';
  const scaled = numeric.flatMap((name) => ranges[name] ?? []).filter(({ ScalingType: one }) => one?.endsWith('mic'));
  const [only] = scaled;
  if (only && scaled.length === 1 && numeric.flatMap((name) => ranges[name] ?? []).length === 1)
    return `on a ${scaleWords[only.ScalingType ?? 'Auto']} scale from ${only.MinValue} to ${only.MaxValue}`;
  if (limits.MaxRuntimeInSeconds !== undefined) return `for at most ${limits.MaxRuntimeInSeconds} seconds`;
  const { MaxNumberOfTrainingJobs: jobs, MaxParallelTrainingJobs: parallel } = limits;
  return `with ${jobs ?? 'any number of'} jobs, ${parallel === undefined ? 'no word on how many' : parallel} at a time`;
}

const scaleWords = {
  Auto: 'automatic',
  Linear: 'linear',
  Logarithmic: 'logarithmic',
  ReverseLogarithmic: 'reverse logarithmic',
};

function gridOf(ranges: Loose<Ranges>): string {
  const found = numeric.find((name) => (ranges[name]?.length ?? 0) > 0);
  if (found) return `with ${found.startsWith('I') ? 'an' : 'a'} ${kinds[found]} range`;
  const sizes = ranges.CategoricalParameterRanges?.map(({ Values: values = [] }) => values.length) ?? [];
  return `of ${sizes.join(' × ')} values`;
}
