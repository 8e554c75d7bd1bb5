/** The last value of a curve; a network that diverged counts as infinitely bad, never as no number. */
export function finalOf(curve: readonly number[]): number {
  const last = curve.at(-1) ?? Number.NaN;
  return Number.isNaN(last) ? Number.POSITIVE_INFINITY : last;
}
