import type { Quotas } from './quotas.ts';
import type { CreateTuningJob } from './tuning-request.ts';

export interface KnownTuningJob {
  request: CreateTuningJob;
  /** Completed, stopped or failed. */
  ended: boolean;
  /** Training jobs launched so far. */
  launched: number;
}

/** What else there is: a request on its own cannot tell whether its name is taken or its parents exist. */
export interface Account {
  /** By name. AWS takes names of tuning jobs in any case for the same. */
  tuningJobs: ReadonlyMap<string, KnownTuningJob>;
  /** The status of each training job by name, as `TrainingJobStatus` has it. */
  trainingJobs: ReadonlyMap<string, string>;
  quotas: Quotas;
}

export function tuningJobNamed({ tuningJobs }: Account, name: string): KnownTuningJob | undefined {
  const found = [...tuningJobs].find(([known]) => known.toLowerCase() === name.toLowerCase());
  return found?.[1];
}
