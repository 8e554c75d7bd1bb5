import { resolveScaling } from '#lib/search/scaling.ts';
import type { Range } from '#lib/search/space.ts';

/** The axis on which a range is drawn: a reverse-logarithmic one as it is, since charts know no such scale. */
export function axisOf(range: Range): { min: number; max: number; scale: 'linear' | 'logarithmic' } {
  const scale = resolveScaling(range) === 'logarithmic' && range.min > 0 ? 'logarithmic' : 'linear';
  return { min: range.min, max: range.max > range.min ? range.max : range.min + 1, scale };
}
