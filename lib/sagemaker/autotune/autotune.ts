import { spaceSize } from '#lib/search/points.ts';
import { AwsError } from '../operation-error.ts';
import { searchSpace } from '../search-space.ts';
import { type CreateTuningJob, type Part, partsOf, type TrainingDefinition } from '../tuning-request.ts';
import { choosesRanges } from './chooses-ranges.ts';
import { chosenRanges, type Searched } from './chosen-ranges.ts';

type Config = CreateTuningJob['HyperParameterTuningJobConfig'];

/** Training jobs where a request does not say how many, and attempts of each. Ours: AWS does not tell what it chooses. */
const [usualJobs, usualRetries] = [20, 3];

/**
 * A request that `check` accepts with what Autotune chooses where the request is silent, and nothing else changed. What
 * it may choose is AWS's list (API reference of `Autotune`): ParameterRanges, ResourceLimits, TrainingJobEarlyStoppingType,
 * RetryStrategy, Strategy and ConvergenceDetected. Of these the API requires Strategy and MaxParallelTrainingJobs in any
 * case, and for the run time no limit is a choice too. Throws ValidationException for hints that cannot be followed.
 */
export function autotuned(
  request: CreateTuningJob,
  searchedOf: (definition: TrainingDefinition) => Searched,
  mostJobs: number,
): CreateTuningJob {
  const { Autotune, TrainingJobDefinition: one, HyperParameterTuningJobConfig: job } = request;
  if (!Autotune) return request;
  const isSeveral = !one;
  if (job.Strategy === 'Grid' && choosesRanges(request)) throw new AwsError('ValidationException', noGrid);
  const parts = partsOf(request).map((part): Part => {
    const isHyperband = job.Strategy === 'Hyperband';
    const definition = { RetryStrategy: { MaximumRetryAttempts: usualRetries }, ...part.definition };
    return { ...part, definition, ranges: chosenRanges(part, searchedOf(part.definition), isHyperband) };
  });
  const config = { ...job, ResourceLimits: limits(job, parts, mostJobs), ...stopping(job, isSeveral) };
  const [only] = parts;
  if (only && !isSeveral)
    return {
      ...request,
      HyperParameterTuningJobConfig: { ...config, ParameterRanges: only.ranges },
      TrainingJobDefinition: only.definition,
    };
  const definitions = parts.map(({ definition, ranges }) => ({ ...definition, HyperParameterRanges: ranges }));
  return { ...request, HyperParameterTuningJobConfig: config, TrainingJobDefinitions: definitions };
}

const noGrid =
  'The Grid strategy tries all values of CategoricalParameterRanges. Autotune cannot choose them: list them.';

/** A grid's number of jobs is that of its combinations; so is that of a space too small for as many as run at a time. */
function limits({ Strategy, ResourceLimits: given }: Config, parts: readonly Part[], most: number) {
  const size = parts.reduce((sum, part) => sum + spaceSize(searchSpace(part)), 0);
  const jobs = Math.min(most, size, Math.max(usualJobs, given.MaxParallelTrainingJobs));
  const isFit = Strategy !== 'Grid' && jobs >= given.MaxParallelTrainingJobs;
  return { ...(isFit && { MaxNumberOfTrainingJobs: jobs }), ...given };
}

/** Hyperband stops trials by itself, and trials of several algorithms are not compared: there it must be Off. */
function stopping({ Strategy, TuningJobCompletionCriteria: given, ...job }: Config, isSeveral: boolean) {
  const early = Strategy === 'Hyperband' || isSeveral ? 'Off' : 'Auto';
  return {
    TrainingJobEarlyStoppingType: job.TrainingJobEarlyStoppingType ?? early,
    TuningJobCompletionCriteria: {
      ...given,
      ConvergenceDetected: { CompleteOnConvergence: 'Enabled', ...given?.ConvergenceDetected },
    },
  } as const;
}
