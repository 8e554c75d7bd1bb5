import type { Dimension, Range, Value } from './space.ts';

/** The distance between neighbouring values; undefined where every real number between the limits may occur. */
export const stepOf = (range: Range): number | undefined => range.step ?? (range.kind === 'integer' ? 1 : undefined);

/** How many values a dimension has: Infinity for a continuous range without a step. */
export function levelCount(dimension: Dimension): number {
  if (dimension.kind === 'categorical') return dimension.values.length;
  const { min, max } = dimension;
  const step = stepOf(dimension);
  if (min === max) return 1;
  // (0.7 − 0.1) / 0.1 is a little less than 6, so a hair's breadth is forgiven.
  return step === undefined ? Number.POSITIVE_INFINITY : Math.floor((max - min) / step + 1e-9) + 1;
}

/** The value at a level from 0 up; throws RangeError for one that the dimension does not have. */
export function levelValue(dimension: Dimension, level: number): Value {
  const value = dimension.kind === 'categorical' ? dimension.values[level] : rangeValue(dimension, level);
  if (value === undefined) throw new RangeError(`"${dimension.name}" has no level ${level}`);
  return value;
}

/** The level of a value, or −1 where the dimension does not have it; 0 for any value of an unstepped range. */
export function levelOf(dimension: Dimension, value: Value | undefined): number {
  if (dimension.kind === 'categorical') return value === undefined ? -1 : dimension.values.indexOf(value);
  const { min, max } = dimension;
  if (typeof value !== 'number' || !(value >= min && value <= max)) return -1;
  const count = levelCount(dimension);
  if (count === 1) return value === min ? 0 : -1;
  if (count === Number.POSITIVE_INFINITY) return 0;
  const level = Math.min(Math.round((value - min) / (stepOf(dimension) ?? 1)), count - 1);
  const tolerance = 1e-12 * Math.max(Math.abs(min), Math.abs(max));
  return Math.abs(rangeValue(dimension, level) - value) <= tolerance ? level : -1;
}

/** min + level·step, freed of the last binary digit's noise (0.1 + 0.2 is 0.3), but never beyond the limits. */
function rangeValue(range: Range, level: number): number {
  const value = range.min + level * (stepOf(range) ?? 0);
  const clean = range.kind === 'integer' || level === 0 ? value : Number(value.toPrecision(15));
  return Math.max(range.min, Math.min(clean, range.max)) + 0;
}
