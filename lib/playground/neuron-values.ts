/**
 * What neuron number `at` of a column of `of` makes of the plane, brought between −1 and 1; values that are small stay
 * small, and are drawn pale. `isPositive`: they lie between 0 and 1 to begin with.
 */
export function neuronValues(map: Float32Array, at: number, of: number, isPositive: boolean): Float32Array {
  const values = Float32Array.from({ length: map.length / of }, (_, place) => map[place * of + at] ?? 0);
  if (isPositive) return values.map((value) => 2 * value - 1);
  const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1);
  return values.map((value) => value / most);
}
