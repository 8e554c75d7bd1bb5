/** The empirical distribution: for each value, in order, the share of all that are not above it. */
export function distribution(values: readonly number[]): (readonly [value: number, share: number])[] {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.map((value, at) => [value, (at + 1) / sorted.length] as const);
}

/** The same as the corners of a flight of stairs, from a share of 0. */
export function stairs(points: readonly (readonly [value: number, share: number])[]): (readonly [number, number])[] {
  return points.flatMap(([value, share], at) => [[value, points[at - 1]?.[1] ?? 0] as const, [value, share] as const]);
}
