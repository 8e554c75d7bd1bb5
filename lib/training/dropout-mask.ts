import { rng } from '#lib/base/rng.ts';

/**
 * A stream of factors for hidden activations: 0 with probability `rate`, otherwise 1/(1 − rate), so that the expected
 * activation stays the same (inverted dropout; Srivastava et al. 2014). Engines draw update by update, hidden layer by
 * layer, example by example, unit by unit.
 */
export function dropoutMask(rate: number, seed: string | number): () => number {
  const random = rng('dropout', seed);
  const kept = 1 / (1 - rate);
  return () => (random.next() < rate ? 0 : kept);
}
