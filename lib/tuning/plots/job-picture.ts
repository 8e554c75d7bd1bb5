import type { Point } from '#lib/search/space.ts';
import type { Ending, Job } from '../job.ts';
import type { Counters } from '../job-counters.ts';
import type { JobDefinition } from '../job-definition.ts';
import type { StopCause } from '../job-trial.ts';

/** From when to when something trained, in milliseconds since 1970; null for what still trains. */
export type Segment = readonly [from: number, to: number | null];

/** A trial as its job's page shows it; plain JSON, times in milliseconds since 1970. */
export interface TrialPicture {
  number: number;
  /** Which of the job's searches it belongs to, from 0 up. */
  search: number;
  name: string;
  point: Point;
  status: 'in-progress' | 'stopping' | 'completed' | 'failed' | 'stopped';
  /** Null where there is none, or no number. */
  objective: number | null;
  stop: StopCause | null;
  failureReason: string | null;
  startedAt: number | null;
  endedAt: number | null;
  /** Its attempts, in order of time; between them it waited. */
  segments?: readonly Segment[];
  /** Whether it trained to an end without its objective in its log. */
  lacksMetric?: boolean;
}

/** What a tuning job's page knows of it besides its trials. */
export interface JobHead {
  name: string;
  status: Job['status'];
  ending?: Ending;
  failureReason: string | null;
  counters: Counters;
  definition: Omit<JobDefinition, 'parents'>;
  /** How many trials of earlier jobs it began with. */
  parents: number;
  createdAt: number;
  endedAt: number | null;
  /** Seconds that its trials have trained in attempts that are over. */
  trainedSeconds: number;
}

/** The objective that a trial reported after an epoch; null for what was no number. */
export type CurvePoint = readonly [trial: number, attempt: number, epoch: number, value: number | null];

/** A tuning job as its page draws it. */
export interface JobPicture {
  head: JobHead;
  /** In order of number. */
  trials: readonly TrialPicture[];
  /** By trial: the latest attempt's value at each epoch, in order of epoch. */
  curves: Readonly<Record<number, readonly CurvePoint[]>>;
}

/** What is new about a job since its picture was made. */
export type JobNews =
  | { kind: 'head'; head: JobHead }
  | { kind: 'trials'; trials: readonly TrialPicture[] }
  | { kind: 'curves'; points: readonly CurvePoint[] }
  | { kind: 'gone' };
