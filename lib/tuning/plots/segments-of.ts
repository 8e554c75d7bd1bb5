import type { Segment, TrialPicture } from './job-picture.ts';

type Timed = Pick<TrialPicture, 'startedAt' | 'endedAt' | 'segments'>;

/** When a trial trained: each attempt, or all of its time where no attempts are known. */
export const segmentsOf = ({ startedAt, endedAt, segments }: Timed): readonly Segment[] =>
  segments ?? (startedAt === null ? [] : [[startedAt, endedAt]]);

/** Milliseconds that a trial trained, without those between its attempts; null before it has ended. */
export const trainedMs = (trial: Timed): number | null =>
  trial.startedAt === null || trial.endedAt === null
    ? null
    : segmentsOf(trial).reduce((sum, [from, to]) => sum + (to ?? from) - from, 0);
