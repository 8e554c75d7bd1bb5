import type { Criteria } from '#lib/search/completion.ts';
import { spaceSize } from '#lib/search/points.ts';
import type { WarmStart } from '#lib/search/warm-start.ts';
import type { JobDefinition } from '#lib/tuning/job-definition.ts';
import { maxResource } from './max-resource.ts';
import { metricPatterns } from './metric-patterns.ts';
import { defaultQuotas } from './quotas.ts';
import { searchSpace } from './search-space.ts';
import { type CreateTuningJob, partsOf, type TrainingDefinition } from './tuning-request.ts';

/** A tuning job in this project's words. */
export interface Translated {
  name: string;
  /**
   * What is searched for each algorithm, by the name of its definition; one without a name where there is one algorithm.
   * Of several, each holds the limits of the whole job.
   */
  searches: { name?: string; definition: Omit<JobDefinition, 'parents'> }[];
  /** The earlier jobs whose trials are to become `parents`. */
  warmStart?: { kind: WarmStart; parents: string[] };
}

type Config = CreateTuningJob['HyperParameterTuningJobConfig'];

/** API reference of `StoppingCondition`: "The default value is 1 day." */
const defaultTrialSeconds = 24 * 3600;

/** A request that `check` accepts, as a tuning job. */
export function translate(request: CreateTuningJob): Translated {
  const { HyperParameterTuningJobName: name, HyperParameterTuningJobConfig: job, WarmStartConfig: warm } = request;
  const parts = partsOf(request);
  const combinations = parts.reduce((sum, part) => sum + spaceSize(searchSpace(part)), 0);
  const { MaxNumberOfTrainingJobs, MaxParallelTrainingJobs: maxParallel, MaxRuntimeInSeconds } = job.ResourceLimits;
  const limits = {
    maxJobs: MaxNumberOfTrainingJobs ?? Math.min(combinations, defaultQuotas.trainingJobs),
    maxParallel,
    ...(MaxRuntimeInSeconds !== undefined && { maxRuntimeSeconds: MaxRuntimeInSeconds }),
  };
  return {
    name,
    searches: parts.map((part) => {
      const { DefinitionName, StoppingCondition, RetryStrategy } = part.definition;
      const definition: JobDefinition = {
        ...workOf(part.definition),
        space: searchSpace(part),
        ...strategyOf(part.definition, job),
        objective: { metric: part.objective?.MetricName ?? '', minimise: part.objective?.Type === 'Minimize' },
        limits: { ...limits, maxTrialSeconds: StoppingCondition.MaxRuntimeInSeconds ?? defaultTrialSeconds },
        earlyStopping: job.TrainingJobEarlyStoppingType === 'Auto' ? 'auto' : 'off',
        completion: completionOf(job),
        // Without a seed AWS's results cannot be repeated; here the name stands in, so that ours can.
        seed: job.RandomSeed ?? name,
        retries: RetryStrategy?.MaximumRetryAttempts ?? 0,
      };
      return { ...(DefinitionName !== undefined && { name: DefinitionName }), definition };
    }),
    ...(warm && {
      warmStart: {
        kind: warm.WarmStartType === 'IdenticalDataAndAlgorithm' ? 'identical' : 'transfer',
        parents: warm.ParentHyperParameterTuningJobs.flatMap(({ HyperParameterTuningJobName: one }) => one ?? []),
      },
    }),
  };
}

function workOf(definition: TrainingDefinition): Pick<JobDefinition, 'algorithm' | 'data' | 'fixed' | 'metrics'> {
  const { AlgorithmSpecification: algorithm, InputDataConfig: channels = [], StaticHyperParameters } = definition;
  const metrics = metricPatterns(algorithm.MetricDefinitions ?? []);
  const places = channels.map(({ ChannelName, DataSource: source }): [string, string] => [
    ChannelName,
    source.S3DataSource?.S3Uri ?? source.FileSystemDataSource?.DirectoryPath ?? source.DatasetSource?.DatasetArn ?? '',
  ]);
  return {
    algorithm: algorithm.AlgorithmName ?? algorithm.TrainingImage ?? '',
    data: Object.fromEntries(places),
    fixed: StaticHyperParameters ?? {},
    ...(metrics.length > 0 && { metrics }),
  };
}

/** AWS's blog on Hyperband (2022) says that AMT runs its asynchronous form, ASHA. */
function strategyOf(definition: TrainingDefinition, job: Config): Pick<JobDefinition, 'strategy' | 'options'> {
  if (job.Strategy === 'Bayesian') return { strategy: 'bayesian', options: {} };
  if (job.Strategy === 'Random') return { strategy: 'random', options: {} };
  if (job.Strategy === 'Grid') return { strategy: 'grid', options: { aws: true } };
  const { MinResource: min, MaxResource: max = maxResource(definition) } =
    job.StrategyConfig?.HyperbandStrategyConfig ?? {};
  const options = { ...(min !== undefined && { minResource: min }), ...(max !== undefined && { maxResource: max }) };
  return { strategy: 'asha', options };
}

function completionOf({ TuningJobCompletionCriteria: given = {} }: Config): Criteria {
  const { TargetObjectiveMetricValue: targetObjective, BestObjectiveNotImproving, ConvergenceDetected } = given;
  const notImproving = BestObjectiveNotImproving?.MaxNumberOfTrainingJobsNotImproving;
  return {
    ...(targetObjective !== undefined && { targetObjective }),
    ...(notImproving !== undefined && { notImproving }),
    ...(ConvergenceDetected?.CompleteOnConvergence === 'Enabled' && { convergence: true }),
  };
}
