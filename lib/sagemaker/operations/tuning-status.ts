import type { TuningRecord } from '../operation.ts';

const statuses = {
  'in-progress': 'InProgress',
  stopping: 'Stopping',
  deleting: 'Deleting',
  completed: 'Completed',
  failed: 'Failed',
  stopped: 'Stopped',
  deleted: 'Deleting',
} as const;

/** A tuning job's status in AWS's words. */
export const tuningStatus = ({ status }: Pick<TuningRecord, 'status'>) => statuses[status];

/** The stored status of AWS's; null for one that no tuning job has here. */
export function storedTuningStatus(status: string): TuningRecord['status'] | null {
  const found = Object.entries(statuses).find(([stored, aws]) => aws === status && stored !== 'deleted');
  return found ? (found[0] as TuningRecord['status']) : null;
}
