import type { Point } from '#lib/search/space.ts';
import type { JobDefinition } from '#lib/tuning/job-definition.ts';

/** All hyperparameters of a trial as text: the fixed ones, and those that the search chose. */
export function hyperparametersOf({ fixed }: Pick<JobDefinition, 'fixed'>, point: Point): Record<string, string> {
  const chosen = Object.entries(point).map(([name, value]) => [name, String(value)] as const);
  return { ...fixed, ...Object.fromEntries(chosen) };
}
