import type { Dimension, Point } from './space.ts';

/** Whether a dimension takes part, given the values of the dimensions before it. */
export function isActive({ when }: Dimension, point: Point): boolean {
  const value = when && point[when.name];
  return !when || (value !== undefined && when.in.includes(value));
}
