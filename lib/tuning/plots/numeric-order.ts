import type { Choice, Value } from '#lib/search/space.ts';

/** The values of a list from the least to the greatest number; null for a list that is not all numbers, or has one only. */
export function numericOrder({ values }: Choice): readonly Value[] | null {
  const isNumber = (value: Value) =>
    typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)));
  if (values.length < 2 || !values.every(isNumber)) return null;
  return values.toSorted((a, b) => Number(a) - Number(b));
}
