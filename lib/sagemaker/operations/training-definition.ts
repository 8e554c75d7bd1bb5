import type { TrainingDefinition } from '#lib/tuning/job-definition.ts';
import { metricPatterns } from '../metric-patterns.ts';
import type { Service } from '../operation.ts';
import { AwsError } from '../operation-error.ts';
import type { CreateTrainingJob } from '../rules/training-job.ts';
import { requireFit } from './require-fit.ts';
import { requireValues } from './require-values.ts';
import { work } from './work.ts';

/** API reference of `StoppingCondition`: "The default value is 1 day." */
const defaultTrialSeconds = 24 * 3600;

/** A request that `check` accepts as the tuner wants it; throws ValidationException for what cannot be trained here. */
export function trainingDefinition(service: Service, request: CreateTrainingJob): TrainingDefinition {
  const { AlgorithmSpecification, HyperParameters: fixed = {}, StoppingCondition, RetryStrategy, ...asked } = request;
  if (!AlgorithmSpecification) throw new AwsError('ValidationException', 'AlgorithmSpecification is required here.');
  const { data, ...fitting } = work(service, { ...asked, AlgorithmSpecification });
  const { trainable, algorithm } = fitting;
  requireFit(service, { ...fitting, of: '' }, [requireValues(trainable, algorithm, fixed)]);
  const metrics = metricPatterns(AlgorithmSpecification.MetricDefinitions ?? []);
  return {
    ...{ algorithm, data, fixed },
    ...(metrics.length > 0 && { metrics }),
    // The name stands in for a seed, so that the same job gives the same model.
    seed: request.TrainingJobName,
    retries: RetryStrategy?.MaximumRetryAttempts ?? 0,
    maxTrialSeconds: StoppingCondition?.MaxRuntimeInSeconds ?? defaultTrialSeconds,
  };
}
