/** How far two networks' weights are apart, as a share of the size of the second's. */
export function distance(a: readonly number[][], b: readonly number[][]): number {
  const other = b.flat();
  let [apart, size] = [0, 0];
  for (const [at, weight] of a.flat().entries()) {
    apart += (weight - (other[at] ?? Number.NaN)) ** 2;
    size += (other[at] ?? Number.NaN) ** 2;
  }
  return Math.sqrt(apart / size);
}
