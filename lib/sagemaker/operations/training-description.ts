import type { Origin, Service, TrainingRecord } from '../operation.ts';
import type { Of } from '../shapes/shape.ts';
import { describeTrainingJobResponse as response } from '../shapes/training-responses.ts';
import { arnOf } from './arn.ts';
import { epochSeconds } from './epoch-seconds.ts';
import { failureText } from './failure-text.ts';
import { present } from './present.ts';
import { partOf, trainingRequestOf } from './request-of.ts';
import { statusTransitions } from './status-transitions.ts';
import { secondaryStatus, trainingStatus } from './training-status.ts';

/** All that is known of a training job. Of a trial whose tuning job was deleted, what was asked for is gone. */
export function trainingDescription(service: Service, job: TrainingRecord): Of<typeof response> {
  const origin = service.originOf(job);
  const { StoppingCondition = {}, OutputDataConfig, ...asked } = askedFor(job, origin);
  const folder = OutputDataConfig?.S3OutputPath.replace(/\/$/, '');
  const seconds = job.endedAt && Math.max(1, Math.ceil(job.trainedMs / 1000));
  return present({
    TrainingJobName: job.name,
    TrainingJobArn: arnOf(service, { kind: 'training', name: job.name }),
    TuningJobArn: origin?.kind === 'tuning' ? arnOf(service, origin) : undefined,
    ...asked,
    HyperParameters: hyperparameters(job, origin),
    OutputDataConfig,
    // AWS writes an address while there is no model yet, too.
    ModelArtifacts: { S3ModelArtifacts: `${folder ?? 's3://holdout'}/${job.name}/output/model.tar.gz` },
    StoppingCondition,
    TrainingJobStatus: trainingStatus(job),
    SecondaryStatus: secondaryStatus(job),
    SecondaryStatusTransitions: statusTransitions(job),
    FailureReason: failureText(job.failureReason),
    CreationTime: epochSeconds(job.createdAt),
    TrainingStartTime: epochSeconds(job.startedAt),
    TrainingEndTime: epochSeconds(job.endedAt),
    LastModifiedTime: epochSeconds(job.modifiedAt),
    TrainingTimeInSeconds: seconds ?? undefined,
    BillableTimeInSeconds: seconds ?? undefined,
    FinalMetricDataList: finalMetrics(job),
    ProfilingStatus: 'Disabled',
  } as const);
}

/** What was sent for this job, or for the tuning job that launched it, as far as its description repeats it. */
function askedFor(job: TrainingRecord, origin: Origin | null): Partial<Of<typeof response>> {
  const sent = origin?.kind === 'training' ? trainingRequestOf(origin) : origin && partOf(origin, job)?.definition;
  const repeated = Object.entries(sent ?? {}).filter(([name]) => isRepeated(name));
  return Object.fromEntries(repeated);
}

const own = ['TrainingJobName', 'HyperParameters'];
const isRepeated = (name: string): boolean =>
  !own.includes(name) && Object.hasOwn({ ...response.required, ...response.optional }, name);

/** To those of a trial AWS adds the name of the objective. */
function hyperparameters(job: TrainingRecord, origin: Origin | null): Record<string, string> {
  const { hyperparameters: own } = job;
  const metric = origin?.kind === 'tuning' ? partOf(origin, job)?.objective?.MetricName : undefined;
  return metric === undefined ? own : { ...own, _tuning_objective_metric: metric };
}

const mostMetrics = 40;

function finalMetrics({ metrics, endedAt }: TrainingRecord) {
  if (!metrics || !endedAt) return undefined;
  return Object.entries(metrics)
    .flatMap(([MetricName, Value]) => (Value === null ? [] : [{ MetricName, Value, Timestamp: epochSeconds(endedAt) }]))
    .slice(0, mostMetrics);
}
