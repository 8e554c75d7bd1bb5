import { choosesRanges } from '#lib/sagemaker/autotune/chooses-ranges.ts';
import { searchSpace } from '#lib/sagemaker/search-space.ts';
import { type CreateTuningJob, partsOf } from '#lib/sagemaker/tuning-request.ts';
import { spaceSize } from '#lib/search/points.ts';
import { type LocalPart, localPart } from './local-part.ts';
import type { Change, Machine } from './machine.ts';

export interface LocalRequest {
  request: CreateTuningJob;
  changes: Change[];
  /** Earlier jobs that must have ended on this machine before it can be created. */
  parents: string[];
}

/**
 * A request that AWS accepts, as this machine can train it. What is only AWS's is replaced: algorithms, data,
 * hyperparameters and metrics that are not here. Strategy, limits within the quotas, criteria and warm start stay.
 */
export function localRequest(given: CreateTuningJob, machine: Machine): LocalRequest {
  const { Strategy: strategy } = given.HyperParameterTuningJobConfig;
  const parts = partsOf(given).map((part) => localPart(part, strategy, machine));
  const limited = withinQuotas(joined(given, parts), machine);
  const parents = given.WarmStartConfig?.ParentHyperParameterTuningJobs ?? [];
  return {
    request: limited.request,
    changes: [...parts.flatMap(({ changes }) => changes), ...limited.changes],
    parents: parents.flatMap(({ HyperParameterTuningJobName: name }) => name ?? []),
  };
}

function joined(given: CreateTuningJob, parts: readonly LocalPart[]): CreateTuningJob {
  const [only] = parts;
  if (given.TrainingJobDefinitions || !only)
    return {
      ...given,
      TrainingJobDefinitions: parts.map(({ definition, ranges, objective }) => ({
        ...definition,
        ...(definition.HyperParameterRanges && { HyperParameterRanges: ranges }),
        ...(objective && { TuningObjective: objective }),
      })),
    };
  const { HyperParameterTuningJobConfig: job } = given;
  const config = {
    ...job,
    ...(job.ParameterRanges && { ParameterRanges: only.ranges }),
    ...(only.objective && { HyperParameterTuningJobObjective: only.objective }),
  };
  return { ...given, HyperParameterTuningJobConfig: config, TrainingJobDefinition: only.definition };
}

/** No more jobs than the quotas allow, or than there are combinations; a grid has just as many. */
function withinQuotas(request: CreateTuningJob, { trials, parallel }: Machine) {
  const { HyperParameterTuningJobConfig: job } = request;
  const { ResourceLimits: limits } = job;
  const combinations = choosesRanges(request)
    ? Number.POSITIVE_INFINITY
    : partsOf(request).reduce((sum, part) => sum + spaceSize(searchSpace(part)), 0);
  const { MaxNumberOfTrainingJobs: jobs, MaxParallelTrainingJobs: atOnce } = limits;
  const most = job.Strategy === 'Grid' ? combinations : Math.min(jobs ?? trials, combinations, trials);
  const together = Math.min(atOnce, parallel, most);
  const changes: Change[] = [];
  const note = (name: string, from: number, to: number, why: string) =>
    from !== to && changes.push({ from: `${name} ${from}`, to: `${to}`, why });
  if (jobs !== undefined)
    note('MaxNumberOfTrainingJobs', jobs, most, most === combinations ? 'There are so many combinations.' : quota);
  note('MaxParallelTrainingJobs', atOnce, together, together === most ? 'There are no more training jobs.' : quota);
  const ResourceLimits = {
    ...limits,
    ...(jobs !== undefined && { MaxNumberOfTrainingJobs: most }),
    MaxParallelTrainingJobs: together,
  };
  return { request: { ...request, HyperParameterTuningJobConfig: { ...job, ResourceLimits } }, changes };
}

const quota = 'A quota of this machine.';
