import type { TuningRecord } from '../operation.ts';

/** Why a job ended that had trained all that its owner may, or null. AWS has no such quota, so the words are ours. */
export function quotaReason({ state: { ending } }: Pick<TuningRecord, 'state'>): string | null {
  if (ending?.kind !== 'quota') return null;
  return `The account-level service limit 'Seconds of training in 24 hours' is ${ending.seconds} Seconds, which are used up. The job ended with the training jobs that it had.`;
}
