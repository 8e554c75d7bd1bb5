import type { Dimension, Scaling, Space } from '#lib/search/space.ts';
import { type NamedRange, namedRanges } from './named-ranges.ts';
import { parseLimit } from './parse-limit.ts';
import type { Part } from './tuning-request.ts';

const scalings: Record<string, Scaling> = {
  Auto: 'auto',
  Linear: 'linear',
  Logarithmic: 'logarithmic',
  ReverseLogarithmic: 'reverse-logarithmic',
};

/** What a part searches, as a space of lib/search; the part's ranges have been checked, and Autotune has chosen its own. */
export const searchSpace = (part: Part): Space => ({ dimensions: namedRanges(part).flatMap(dimension) });

function dimension(named: NamedRange): Dimension[] {
  if (named.kind === 'auto') return [];
  if (named.kind === 'categorical')
    return [{ kind: 'categorical', name: named.range.Name, values: named.range.Values }];
  const { kind, range } = named;
  const [min = 0, max = 0] = [range.MinValue, range.MaxValue].map((limit) => parseLimit(limit) ?? 0);
  return [{ kind, name: range.Name, min, max, scaling: scalings[range.ScalingType ?? 'Auto'] ?? 'auto' }];
}
