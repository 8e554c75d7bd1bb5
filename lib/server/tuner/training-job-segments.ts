import type { TrainingJobRow } from '#drizzle/schema.ts';
import type { Segment } from '#lib/tuning/plots/job-picture.ts';

/**
 * When a training job's attempts trained, in milliseconds since 1970; the end of one that runs is null. Of jobs whose
 * attempts were stored without their times only the latest is known.
 */
export function segmentsOfRow({
  starts,
  startedAt,
  attemptAt,
  endedAt,
}: Pick<TrainingJobRow, 'starts' | 'startedAt' | 'attemptAt' | 'endedAt'>): Segment[] {
  const known = starts.flatMap(({ at, until }): Segment[] => (at === undefined ? [] : [[at, until ?? null]]));
  const began = attemptAt ?? startedAt;
  if (known.length > 0 || !began) return known;
  return [[began.getTime(), endedAt?.getTime() ?? null]];
}
