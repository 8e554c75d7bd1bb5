import { reportsItself } from '../built-in-metrics.ts';
import { breach, type Fault } from '../fault.ts';
import { type CreateTuningJob, partsOf } from '../tuning-request.ts';

/** A single definition needs the job's objective; for several, see definitions.ts. Words: ours. */
export function objectiveIsGiven(request: CreateTuningJob): Fault[] {
  if (!request.TrainingJobDefinition || request.HyperParameterTuningJobConfig.HyperParameterTuningJobObjective)
    return [];
  const path = 'hyperParameterTuningJobConfig.hyperParameterTuningJobObjective';
  return [breach(path, 'Provide HyperParameterTuningJobObjective: the metric to tune for, and its direction.')];
}

/**
 * The objective is a metric that the definition's MetricDefinitions name or that a built-in algorithm reports.
 * Words: AWS's for a metric that nothing defines (aws/amazon-sagemaker-examples#1207, aws/sagemaker-python-sdk#3932);
 * ours for one that the algorithm does not have.
 */
export function metricIsDefined(request: CreateTuningJob): Fault[] {
  return partsOf(request).flatMap(({ path, definition, objective, objectivePath }) => {
    if (!objective) return [];
    const { MetricName: metric } = objective;
    const { AlgorithmName, TrainingImage, MetricDefinitions: defined = [] } = definition.AlgorithmSpecification;
    // What is missing then is the algorithm, as another rule says.
    if (AlgorithmName === undefined && TrainingImage === undefined) return [];
    if (defined.some(({ Name }) => Name === metric)) return [];
    const reported = reportsItself(definition, metric);
    if (reported === 'yes') return [];
    if (reported === 'no')
      return [
        breach(
          `${path}.algorithmSpecification.metricDefinitions`,
          'A metric is required for this hyperparameter tuning job objective. Provide a metric in the metric definitions.',
        ),
      ];
    const message = `The algorithm does not report the metric ${metric}. For tuning it reports ${reported.join(', ')}.`;
    return [breach(`${objectivePath}.metricName`, message)];
  });
}

/** Two definitions of one metric would leave open which one counts. Words: ours. */
export function metricsAreDistinct(request: CreateTuningJob): Fault[] {
  return partsOf(request).flatMap(({ path, definition }) => {
    const names = (definition.AlgorithmSpecification.MetricDefinitions ?? []).map(({ Name }) => Name);
    return names.flatMap((name, at) =>
      names.indexOf(name) < at
        ? [
            breach(
              `${path}.algorithmSpecification.metricDefinitions.${at + 1}.member.name`,
              `The metric ${name} is defined twice.`,
            ),
          ]
        : [],
    );
  });
}
