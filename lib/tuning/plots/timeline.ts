import type { TrialPicture } from './job-picture.ts';

/** When a trial ran, in seconds since the first one began, and in which row it is drawn. */
export interface Span {
  trial: TrialPicture;
  from: number;
  to: number;
  lane: number;
}

/** Trials that have begun, each in the first row that is free: there are as many rows as ran at a time. `now` ends what runs. */
export function timeline(trials: readonly TrialPicture[], now: number): Span[] {
  const begun = trials.flatMap((trial) => (trial.startedAt === null ? [] : [{ trial, startedAt: trial.startedAt }]));
  begun.sort((a, b) => a.startedAt - b.startedAt || a.trial.number - b.trial.number);
  const zero = begun[0]?.startedAt ?? 0;
  const free: number[] = [];
  return begun.map(({ trial, startedAt }) => {
    const end = Math.max(startedAt, trial.endedAt ?? now);
    const open = free.findIndex((until) => until <= startedAt);
    const lane = open < 0 ? free.length : open;
    free[lane] = end;
    return { trial, from: (startedAt - zero) / 1000, to: (end - zero) / 1000, lane };
  });
}
