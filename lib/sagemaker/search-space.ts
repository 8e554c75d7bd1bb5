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

/** What a part searches, as a space of lib/search; the part's ranges have been checked. */
export const searchSpace = (part: Part): Space => ({ dimensions: namedRanges(part).map(dimension) });

function dimension(named: NamedRange): Dimension {
  if (named.kind === 'categorical') return { kind: 'categorical', name: named.range.Name, values: named.range.Values };
  if (named.kind === 'auto') return guessed(named.range.Name, named.range.ValueHint);
  const { kind, range } = named;
  const [min = 0, max = 0] = [range.MinValue, range.MaxValue].map((limit) => parseLimit(limit) ?? 0);
  return { kind, name: range.Name, min, max, scaling: scalings[range.ScalingType ?? 'Auto'] ?? 'auto' };
}

/**
 * A range around Autotune's hint: a tenth of it to ten times it, on a logarithmic scale; text is kept as it is. Ours:
 * AWS does not tell how Autotune chooses, only that the hint is "an example value".
 */
function guessed(name: string, hint: string): Dimension {
  const value = parseLimit(hint);
  if (value === null || value <= 0) return { kind: 'categorical', name, values: [hint] };
  if (!Number.isInteger(value)) return { kind: 'continuous', name, min: value / 10, max: value * 10, scaling: 'auto' };
  return { kind: 'integer', name, min: Math.max(1, Math.floor(value / 10)), max: value * 10, scaling: 'auto' };
}
