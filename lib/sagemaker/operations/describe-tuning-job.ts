import type { Input, OperationHandler, Service, TuningRecord } from '../operation.ts';
import type { Of } from '../shapes/shape.ts';
import type { describeHyperParameterTuningJobResponse } from '../shapes/tuning-responses.ts';
import { arnOf } from './arn.ts';
import { bestTrainingJob, overallBestTrainingJob } from './best-training-job.ts';
import { countersOf } from './counters-of.ts';
import { epochSeconds } from './epoch-seconds.ts';
import { existingTuningJob } from './existing-job.ts';
import { failureText } from './failure-text.ts';
import { present } from './present.ts';
import { quotaReason } from './quota-reason.ts';
import { tuningRequestOf } from './request-of.ts';
import { tuningStatus } from './tuning-status.ts';

export const describeTuningJob = {
  run(
    { HyperParameterTuningJobName: asked }: Input<'DescribeHyperParameterTuningJob'>,
    service: Service,
  ): Of<typeof describeHyperParameterTuningJobResponse> {
    const job = existingTuningJob(service, asked);
    const request = tuningRequestOf(job);
    return present({
      HyperParameterTuningJobName: job.name,
      HyperParameterTuningJobArn: arnOf(service, { kind: 'tuning', name: job.name }),
      HyperParameterTuningJobConfig: request.HyperParameterTuningJobConfig,
      TrainingJobDefinition: request.TrainingJobDefinition,
      TrainingJobDefinitions: request.TrainingJobDefinitions,
      HyperParameterTuningJobStatus: tuningStatus(job),
      CreationTime: epochSeconds(job.createdAt),
      HyperParameterTuningEndTime: epochSeconds(job.endedAt),
      LastModifiedTime: epochSeconds(job.modifiedAt),
      ...countersOf(job),
      BestTrainingJob: bestTrainingJob(service, job),
      OverallBestTrainingJob: overallBestTrainingJob(service, job),
      WarmStartConfig: request.WarmStartConfig,
      Autotune: request.Autotune,
      FailureReason: failureText(job.failureReason ?? quotaReason(job)),
      TuningJobCompletionDetails: completionDetails(job),
      ConsumedResources: { RuntimeInSeconds: runtimeSeconds(job, service.now) },
    });
  },
} satisfies OperationHandler;

const runtimeSeconds = ({ createdAt, endedAt }: TuningRecord, now: Date): number =>
  Math.max(0, Math.round(((endedAt ?? now).getTime() - createdAt.getTime()) / 1000));

/** Known once the job has ended for lack of improvement; the moment of convergence is that of the end. */
function completionDetails({ state: { ending }, endedAt }: TuningRecord) {
  if (ending?.kind !== 'not-improving' && ending?.kind !== 'converged') return undefined;
  return present({
    NumberOfTrainingJobsObjectiveNotImproving: ending.trials,
    ConvergenceDetectedTime: ending.kind === 'converged' ? epochSeconds(endedAt) : undefined,
  });
}
