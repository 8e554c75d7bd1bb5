import type { Ranges } from '#lib/sagemaker/tuning-request.ts';
import { levelCount, levelValue } from '#lib/search/levels.ts';
import type { Dimension, Space } from '#lib/search/space.ts';

/**
 * A traced space as SageMaker's ranges, which know neither steps nor conditions. 'listed' keeps exactly the values of a
 * stepped range, as categories without order; 'whole' keeps order and ends, and gives up the steps. A hyperparameter
 * that exists only under a condition is searched always.
 */
export function flatRanges({ dimensions }: Space, values: 'listed' | 'whole'): Ranges {
  const isRange = (dimension: Dimension) =>
    values === 'whole' ? whole(dimension) !== null : levelCount(dimension) === Number.POSITIVE_INFINITY;
  const ranged = dimensions.filter(isRange).flatMap((dimension) => whole(dimension) ?? []);
  const listed = dimensions.filter((dimension) => !isRange(dimension));
  const ofKind = (asked: Numeric['kind']) =>
    ranged.filter(({ kind }) => kind === asked).map(({ kind: _, ...range }) => range);
  const [integers, reals] = [ofKind('integer'), ofKind('continuous')];
  return {
    ...(integers.length > 0 && { IntegerParameterRanges: integers }),
    ...(reals.length > 0 && { ContinuousParameterRanges: reals }),
    ...(listed.length > 0 && {
      CategoricalParameterRanges: listed.map((dimension) => ({
        Name: dimension.name,
        Values: Array.from({ length: levelCount(dimension) }, (_, at) => String(levelValue(dimension, at))),
      })),
    }),
  };
}

interface Numeric {
  kind: 'integer' | 'continuous';
  Name: string;
  MinValue: string;
  MaxValue: string;
  ScalingType: 'Linear' | 'Logarithmic' | 'ReverseLogarithmic' | 'Auto';
}
const scalings = {
  linear: 'Linear',
  logarithmic: 'Logarithmic',
  'reverse-logarithmic': 'ReverseLogarithmic',
  auto: 'Auto',
} as const;

/** From its least to its greatest value; null for a choice that is not among numbers in order. */
function whole(dimension: Dimension): Numeric | null {
  const { name: Name, kind } = dimension;
  if (kind !== 'categorical') {
    const { min, max, scaling = 'auto' } = dimension;
    return { kind, Name, MinValue: String(min), MaxValue: String(max), ScalingType: scalings[scaling] };
  }
  const numbers = dimension.values.filter((value) => typeof value === 'number');
  if (!dimension.ordered || numbers.length < dimension.values.length) return null;
  const [min, max] = [Math.min(...numbers), Math.max(...numbers)];
  // A list whose numbers grow by factors is meant by factors.
  const ScalingType = min > 0 && max / min >= 10 ? 'Logarithmic' : 'Linear';
  return { kind: 'continuous', Name, MinValue: String(min), MaxValue: String(max), ScalingType };
}
