import { REACH } from './features.ts';
import type { Axis } from './own-data.ts';

/** Brings the values of a column into nine tenths of the plane, the middle of their range to its middle. */
export function fitAxis(values: readonly number[], reach = 0.9 * REACH): Axis {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  // Halved before they are added or subtracted, because the sum of two large numbers can be infinite.
  const unit = (most / 2 - least / 2) / reach;
  return { centre: least / 2 + most / 2, unit: unit > 0 && Number.isFinite(unit) ? unit : 1 };
}
