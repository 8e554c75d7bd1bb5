import type { TrialPicture } from './job-picture.ts';
import { segmentsOf } from './segments-of.ts';

/** When an attempt of a trial trained, in seconds since the first one began, and in which row it is drawn. */
export interface Span {
  trial: TrialPicture;
  from: number;
  to: number;
  lane: number;
  /** Whether it still trains. */
  isOpen: boolean;
}

/**
 * The attempts of all trials, each in the first row that is free: there are as many rows as trained at a time. A trial
 * that waits at a rung, or for another attempt, takes none. `now` ends what runs.
 */
export function timeline(trials: readonly TrialPicture[], now: number): Span[] {
  const begun = trials.flatMap((trial) => segmentsOf(trial).map(([from, to]) => ({ trial, from, to })));
  begun.sort((a, b) => a.from - b.from || a.trial.number - b.trial.number);
  const zero = begun[0]?.from ?? 0;
  const free: number[] = [];
  return begun.map(({ trial, from, to }) => {
    const end = Math.max(from, to ?? now);
    const open = free.findIndex((until) => until <= from);
    const lane = open < 0 ? free.length : open;
    free[lane] = end;
    return { trial, from: (from - zero) / 1000, to: (end - zero) / 1000, lane, isOpen: to === null };
  });
}
