import type { Point } from '#lib/search/space.ts';
import type { Report, Trial } from '#lib/search/strategy.ts';
import type { JobEvent, Outcome } from './job-event.ts';

type Started = Extract<JobEvent, { kind: 'trial-started' }>;

/** Why a trial stops before its end; 'halving' for one that successive halving holds below the full resource. */
export type StopCause = 'early-stopping' | 'halving' | 'runtime' | 'person';

/** One attempt of a trial; jobs that were stored before times were kept have none. */
export interface Attempt {
  attempt: number;
  /** The epoch of the checkpoint that it began with, 0 without one. */
  from: number;
  /** When it began, and when it was over; milliseconds since 1970. */
  at?: number;
  until?: number;
}

/** One trial of a job: a setting, its latest attempt, and what was heard of it. Times in milliseconds since 1970. */
export interface JobTrial {
  /** From 0 up, in the order of proposing. */
  number: number;
  /** Which of the job's searches it belongs to, from 0 up. */
  search: number;
  point: Point;
  /** 'lost' waits for another attempt. */
  status: 'running' | 'lost' | 'completed' | 'stopped' | 'failed';
  /** From 1 up; only this attempt is listened to. */
  attempt: number;
  /** Each attempt so far, in order. */
  starts: readonly Attempt[];
  /** How often its worker died. */
  losses: number;
  /** The last epoch that was reported, of what counts. */
  epoch: number;
  /** The objective by epoch, of what counts; the reports that a new attempt goes over again are in `abandoned`. */
  reports: readonly Report[];
  abandoned: readonly { attempt: number; reports: readonly Report[] }[];
  /** For multi-fidelity strategies: the epoch at which it pauses. */
  target?: number;
  value?: number;
  stop?: StopCause;
  failure?: { reason: string; retryable: boolean };
  startedAt: number;
  attemptAt: number;
  endedAt?: number;
  /** Milliseconds that the attempts before this one trained. */
  trainedMs: number;
}

export const isLive = ({ status }: JobTrial): boolean => status === 'running' || status === 'lost';

/** Whether successive halving holds a trial at its rung. It has stopped, and goes on if it is promoted after all. */
export const isHalved = ({ status, stop }: { status: JobTrial['status']; stop?: StopCause | null }): boolean =>
  status === 'stopped' && stop === 'halving';

/** The attempts of a trial whose latest one is over; one that was over before keeps its end. */
export const endAttempt = ({ starts }: JobTrial, at: number): readonly Attempt[] =>
  starts.map((start) => (start.at === undefined || start.until !== undefined ? start : { ...start, until: at }));

/** How long a trial has trained until a moment, in milliseconds. */
export const trainedUntil = ({ status, trainedMs, attemptAt }: JobTrial, at: number): number =>
  trainedMs + (status === 'running' ? Math.max(0, at - attemptAt) : 0);

/** A trial's next attempt, or its first one. What was reported beyond the checkpoint is put aside. */
export function beginAttempt(before: JobTrial | undefined, event: Started): JobTrial {
  const { trial: number, attempt, point, from, target, at } = event;
  const kept = before?.reports.filter(({ resource }) => resource <= from) ?? [];
  const left = before?.reports.filter(({ resource }) => resource > from) ?? [];
  const { attempt: earlier = 0, trainedMs = 0, startedAt = at, losses = 0, starts = [], abandoned = [] } = before ?? {};
  return {
    number,
    search: before?.search ?? event.search ?? 0,
    point: before?.point ?? point,
    status: 'running',
    attempt,
    starts: [...starts, { attempt, from, at }],
    losses,
    epoch: Math.min(before?.epoch ?? 0, from),
    reports: kept,
    abandoned: left.length > 0 ? [...abandoned, { attempt: earlier, reports: left }] : abandoned,
    ...(target !== undefined && { target }),
    startedAt,
    attemptAt: at,
    trainedMs,
  };
}

export function endTrial(
  trial: JobTrial,
  { outcome, value, reason }: Outcome,
  at: number,
  retryable = false,
): JobTrial {
  const last = value ?? trial.reports.at(-1)?.value;
  return {
    ...trial,
    status: outcome,
    ...(outcome !== 'failed' && last !== undefined && { value: last }),
    ...(outcome === 'failed' && { failure: { reason: reason ?? 'The algorithm failed.', retryable } }),
    endedAt: at,
    starts: endAttempt(trial, at),
    trainedMs: trainedUntil(trial, at),
  };
}

/** The trial as the strategies of lib/search know it: one that waits at its rung has completed what it was told to. */
export function asSearchTrial(trial: JobTrial): Trial {
  const { number, point, status, reports, value, target } = trial;
  return {
    number,
    point,
    status: status === 'running' || status === 'lost' ? 'pending' : isHalved(trial) ? 'completed' : status,
    reports,
    ...(value !== undefined && { value }),
    ...(target !== undefined && { target }),
  };
}
