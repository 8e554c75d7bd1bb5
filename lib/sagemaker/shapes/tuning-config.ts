import { hyperParameterTuningJobObjectiveType, hyperParameterTuningJobStrategyType, metricName } from './names.ts';
import { parameterRanges } from './parameter-ranges.ts';
import { float, integer, oneOf, structure } from './shape.ts';

/* Strategy, objective, limits and completion of a tuning job. */

export const hyperbandStrategyConfig = structure({}, { MinResource: integer(1), MaxResource: integer(1) });
export const hyperParameterTuningJobStrategyConfig = structure(
  {},
  { HyperbandStrategyConfig: hyperbandStrategyConfig },
);
export const hyperParameterTuningJobObjective = structure({
  Type: hyperParameterTuningJobObjectiveType,
  MetricName: metricName,
});
export const resourceLimits = structure(
  { MaxParallelTrainingJobs: integer(1) },
  { MaxNumberOfTrainingJobs: integer(1), MaxRuntimeInSeconds: integer(120, 15768000) },
);
export const bestObjectiveNotImproving = structure({}, { MaxNumberOfTrainingJobsNotImproving: integer(3) });
export const convergenceDetected = structure({}, { CompleteOnConvergence: oneOf('Disabled', 'Enabled') });
export const tuningJobCompletionCriteria = structure(
  {},
  {
    TargetObjectiveMetricValue: float,
    BestObjectiveNotImproving: bestObjectiveNotImproving,
    ConvergenceDetected: convergenceDetected,
  },
);
export const hyperParameterTuningJobConfig = structure(
  { Strategy: hyperParameterTuningJobStrategyType, ResourceLimits: resourceLimits },
  {
    StrategyConfig: hyperParameterTuningJobStrategyConfig,
    HyperParameterTuningJobObjective: hyperParameterTuningJobObjective,
    ParameterRanges: parameterRanges,
    TrainingJobEarlyStoppingType: oneOf('Off', 'Auto'),
    TuningJobCompletionCriteria: tuningJobCompletionCriteria,
    RandomSeed: integer(0),
  },
);
