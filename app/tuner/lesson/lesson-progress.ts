import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';

export interface LessonProgress {
  /** Training jobs that are over, those in training counted by their epochs. */
  done: number;
  over: number;
  inTraining: number;
  of: number;
  /** Milliseconds, if the rest takes as long as what is done; null before the first is over, and after the last. */
  leftMs: number | null;
}

/** How far a job is at a time in milliseconds since 1970. */
export function lessonProgress({ head, trials, curves }: JobPicture, now: number): LessonProgress {
  const of = head.definition.limits.maxJobs;
  const epochs = Math.max(1, Number(head.definition.fixed['epochs'] ?? 1));
  const begun = trials.filter(({ startedAt }) => startedAt !== null);
  const open = begun.filter(({ endedAt }) => endedAt === null);
  const over = begun.length - open.length;
  const parts = open.map(({ number }) => Math.min(1, (curves[number]?.at(-1)?.[2] ?? 0) / epochs));
  const done = over + parts.reduce((sum, part) => sum + part, 0);
  const since = Math.min(...begun.map(({ startedAt }) => startedAt ?? now));
  const isOpen = head.endedAt === null && over > 0 && done < of;
  const leftMs = isOpen ? ((now - since) * (of - done)) / done : null;
  return { done, over, inTraining: open.length, of, leftMs };
}
