import { quantile } from '#lib/base/numbers.ts';

/**
 * Results from 0 to 1. Those beyond Tukey's outer fences (three times the distance of the quartiles beyond them) stand at
 * the fence, so that one diverged trial does not decide.
 */
export function importanceResults(values: readonly number[]): number[] {
  const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)];
  const room = high > low ? 3 * (high - low) : Number.POSITIVE_INFINITY;
  const fenced = values.map((value) => Math.min(high + room, Math.max(low - room, value)));
  const [least, most] = [Math.min(...fenced), Math.max(...fenced)];
  return fenced.map((value) => (most > least ? (value - least) / (most - least) : 0));
}
