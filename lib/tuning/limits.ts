/** What a tuning job may spend; a missing limit is none. */
export interface Limits {
  /** Trials in all, whatever becomes of them. */
  maxJobs: number;
  /** Trials at a time. */
  maxParallel: number;
  /** Seconds from the job's creation to its end. */
  maxRuntimeSeconds?: number;
  /** Seconds that one trial of the job's first search may train, earlier attempts included. */
  maxTrialSeconds?: number;
}

/** Whether more than `seconds` have passed; no limit is never passed. */
export const isOver = (milliseconds: number, seconds: number | undefined): boolean =>
  seconds !== undefined && milliseconds > seconds * 1000;
