import { resolveScaling } from '#lib/search/scaling.ts';
import type { Range } from '#lib/search/space.ts';
import type { Extent } from '#lib/ui/chart/axes.ts';

/** The axis on which a range is drawn: a reverse-logarithmic one as it is, since charts know no such scale. */
export function axisOf(range: Range): Extent & { min: number; max: number } {
  const scale = resolveScaling(range) === 'logarithmic' && range.min > 0 ? 'logarithmic' : 'linear';
  const max = range.max > range.min ? range.max : range.min + 1;
  return { min: range.min, max, scale, whole: range.kind === 'integer' };
}
