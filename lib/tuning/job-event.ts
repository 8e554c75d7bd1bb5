import type { Point } from '#lib/search/space.ts';
import type { JobDefinition } from './job-definition.ts';

/** How an attempt ended; `reason` is a sentence for people. */
export interface Outcome {
  outcome: 'completed' | 'stopped' | 'failed';
  /** The objective at the end; without it the last report's counts. */
  value?: number;
  reason?: string;
}

/** Which run of which trial: what comes from any other attempt than the trial's latest changes nothing. */
export interface AttemptOf {
  trial: number;
  attempt: number;
}

/** All that can happen to a tuning job; `at` is in milliseconds since 1970. */
export type JobEvent = { at: number } & (
  | { kind: 'created'; definition: JobDefinition }
  /**
   * An attempt begins or goes on; `from` is the epoch of the checkpoint that it starts from, 0 without one. `search` is
   * left out for the job's first search.
   */
  | ({ kind: 'trial-started'; point: Point; search?: number; from: number; target?: number } & AttemptOf)
  | ({ kind: 'report'; epoch: number; metrics: Readonly<Record<string, number>> } & AttemptOf)
  | ({ kind: 'trial-ended' } & AttemptOf & Outcome)
  /** The attempt's worker is gone, so that nothing more will come from it; one that was told to go is no loss. */
  | ({ kind: 'trial-lost'; isPlanned?: boolean } & AttemptOf)
  | { kind: 'trial-stop-requested'; trial: number }
  | { kind: 'stop-requested' }
  | { kind: 'deleted' }
  /** The search itself cannot go on. */
  | { kind: 'faulted'; reason: string }
  /** Its owner may train no more: `seconds` a day are used up. */
  | { kind: 'quota-used-up'; seconds: number }
  /** Time has passed, and nothing else. */
  | { kind: 'tick' }
  | { kind: 'finished' }
);
