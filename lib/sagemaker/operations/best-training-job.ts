import type { Service, TrainingRecord, TuningRecord } from '../operation.ts';
import { tuningRequestOf } from './request-of.ts';
import { trialSummary } from './trial-summary.ts';

/** The training job with the best objective among those that a tuning job launched, whatever their definition. */
export function bestTrainingJob(service: Service, job: TuningRecord) {
  const trial = bestOf(service, job);
  return trial && trialSummary(service, job, trial);
}

/**
 * With a warm start on identical data and algorithm, the parents' training jobs compete too; the earliest of equals. Only
 * jobs with one algorithm start warm, so that the objective is the job's.
 */
export function overallBestTrainingJob(service: Service, job: TuningRecord) {
  const { WarmStartConfig: warm, HyperParameterTuningJobConfig: config } = tuningRequestOf(job);
  if (warm?.WarmStartType !== 'IdenticalDataAndAlgorithm') return undefined;
  const parents = warm.ParentHyperParameterTuningJobs.flatMap(
    ({ HyperParameterTuningJobName: name }) => (name === undefined ? undefined : service.tuningJob(name)) ?? [],
  );
  const found = [...parents, job].flatMap((tuning) => {
    const trial = bestOf(service, tuning);
    return trial ? [{ tuning, trial }] : [];
  });
  const sign = config.HyperParameterTuningJobObjective?.Type === 'Maximize' ? -1 : 1;
  const [best] = found.sort((a, b) => sign * (a.trial.objective ?? 0) - sign * (b.trial.objective ?? 0));
  return best && { ...trialSummary(service, best.tuning, best.trial), TuningJobName: best.tuning.name };
}

function bestOf(service: Service, job: TuningRecord): TrainingRecord | undefined {
  return job.state.best === undefined ? undefined : service.trial(job, job.state.best);
}
