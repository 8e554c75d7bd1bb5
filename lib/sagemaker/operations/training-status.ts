import type { TrainingFilterStatus } from '#lib/tuning/listing.ts';
import type { TrainingRecord } from '../operation.ts';

const ended = { completed: 'Completed', failed: 'Failed', stopped: 'Stopped' } as const;

/** A training job's status in AWS's words. */
export function trainingStatus({ status, stop }: Pick<TrainingRecord, 'status' | 'stop'>) {
  if (status === 'running' || status === 'lost') return stop ? 'Stopping' : 'InProgress';
  return ended[status];
}

/** What a job does within its status. */
export function secondaryStatus(job: Pick<TrainingRecord, 'status' | 'stop' | 'attempt'>) {
  const status = trainingStatus(job);
  if (status === 'InProgress')
    return job.status === 'running' ? 'Training' : job.attempt === 0 ? 'Starting' : 'Restarting';
  return status === 'Stopped' && job.stop === 'runtime' ? 'MaxRuntimeExceeded' : status;
}

const filters: Readonly<Record<string, TrainingFilterStatus>> = {
  InProgress: 'in-progress',
  Stopping: 'stopping',
  Completed: 'completed',
  Failed: 'failed',
  Stopped: 'stopped',
};

/** The stored status of AWS's; null for one that no training job has here. */
export const filterStatus = (status: string): TrainingFilterStatus | null => filters[status] ?? null;
