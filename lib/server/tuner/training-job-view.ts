import type { TrainingJobRow } from '#drizzle/schema.ts';
import { isHalved } from '#lib/tuning/job-trial.ts';
import type { Segment } from '#lib/tuning/plots/job-picture.ts';
import type { Db } from '../db.ts';
import { trainedMsOf } from '../store/training-jobs.ts';
import { segmentsOfRow } from './training-job-segments.ts';

/** A training job as the API and the pages show it. */
export interface TrainingJobView
  extends Pick<
    TrainingJobRow,
    | 'name'
    | 'number'
    | 'search'
    | 'attempt'
    | 'point'
    | 'hyperparameters'
    | 'target'
    | 'objective'
    | 'metrics'
    | 'failureReason'
  > {
  /** The row, for `reportsOf`, `logSince` and the files. */
  id: number;
  status: 'in-progress' | 'stopping' | 'completed' | 'failed' | 'stopped';
  /** What it is doing, or why it ended, more closely. */
  stage:
    | 'starting'
    | 'training'
    | 'restarting'
    | 'stopping'
    | 'max-runtime-exceeded'
    | 'completed'
    | 'failed'
    | 'stopped';
  stop: TrainingJobRow['stop'];
  /** Absent for a training job of its own, and once the tuning job was deleted. */
  tuningJobName?: string;
  retryable: boolean;
  createdAt: Date;
  startedAt: Date | null;
  modifiedAt: Date;
  endedAt: Date | null;
  /** Its attempts, in order of time. */
  segments: readonly Segment[];
  /** Whether it trained to an end without its objective in its log. */
  lacksMetric: boolean;
  /** Of the attempts that are over. */
  trainedSeconds: number;
}

/** `metric` is the objective of the search that it belongs to, if any. */
export function viewTrainingJob(row: TrainingJobRow, tuningJobName?: string, metric = ''): TrainingJobView {
  const { owner: _, tuningJob: __, starts: ___, losses: ____, attemptAt: _____, trainedMs, status, ...shown } = row;
  const isLive = status === 'running' || status === 'lost';
  return {
    ...shown,
    status: !isLive ? status : row.stop ? 'stopping' : 'in-progress',
    stage: stageOf(row),
    ...(tuningJobName !== undefined && { tuningJobName }),
    segments: segmentsOfRow(row),
    lacksMetric:
      metric !== '' && (status === 'completed' || isHalved(row)) && !Object.hasOwn(row.metrics ?? {}, metric),
    trainedSeconds: trainedMs / 1000,
  };
}

function stageOf({ status, stop, attempt }: TrainingJobRow): TrainingJobView['stage'] {
  if (status === 'stopped') return stop === 'runtime' ? 'max-runtime-exceeded' : 'stopped';
  if (status === 'completed' || status === 'failed') return status;
  if (stop) return 'stopping';
  if (status === 'running') return 'training';
  return attempt === 0 ? 'starting' : 'restarting';
}

export const secondsOf = (db: Db, tuningJob: number): number => trainedMsOf(db, tuningJob) / 1000;
