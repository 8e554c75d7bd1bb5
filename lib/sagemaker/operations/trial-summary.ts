import type { Service, TrainingRecord, TuningRecord } from '../operation.ts';
import type { Of } from '../shapes/shape.ts';
import type { hyperParameterTrainingJobSummary } from '../shapes/tuning-responses.ts';
import { arnOf } from './arn.ts';
import { epochSeconds } from './epoch-seconds.ts';
import { failureText } from './failure-text.ts';
import { present } from './present.ts';
import { partOf } from './request-of.ts';
import { trainingStatus } from './training-status.ts';

/** A trial as its tuning job's answers show it. */
export function trialSummary(
  service: Service,
  tuning: TuningRecord,
  trial: TrainingRecord,
): Of<typeof hyperParameterTrainingJobSummary> {
  const { name, createdAt, startedAt, endedAt, point, objective } = trial;
  const part = partOf(tuning, trial);
  const isOver = endedAt !== null;
  return present({
    TrainingJobDefinitionName: part?.definition.DefinitionName,
    TrainingJobName: name,
    TrainingJobArn: arnOf(service, { kind: 'training', name }),
    CreationTime: epochSeconds(createdAt),
    TrainingStartTime: epochSeconds(startedAt),
    TrainingEndTime: epochSeconds(endedAt),
    TrainingJobStatus: trainingStatus(trial),
    TunedHyperParameters: Object.fromEntries(Object.entries(point).map(([key, value]) => [key, String(value)])),
    FailureReason: failureText(trial.failureReason),
    FinalHyperParameterTuningJobObjectiveMetric:
      isOver && objective !== null && part?.objective ? { ...part.objective, Value: objective } : undefined,
    ObjectiveStatus: isOver ? (objective === null ? 'Failed' : 'Succeeded') : 'Pending',
  } as const);
}
