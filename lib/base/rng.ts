import { fnv1a } from './hash.ts';

/** A stream of pseudo-random numbers that is the same on every machine for the same key. */
export interface Rng {
  /** Uniform in [0, 1), with 32 random bits. */
  next(): number;
  /** Uniform integer in [0, below). */
  below(below: number): number;
  /** Standard normal deviate (Marsaglia's polar method). */
  normal(): number;
  /** A new array, uniformly permuted (Fisher and Yates). */
  shuffle<T>(items: readonly T[]): T[];
}

/**
 * The project's one source of chance: `rng('init', 3)` always gives the same stream, and different keys give
 * independent ones. Generator: sfc32 (Doty-Humphrey, PractRand), seeded by FNV-1a hashes of the key.
 */
export function rng(...key: readonly (string | number)[]): Rng {
  const { next } = sfc32(key.join('\u0000'));
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    normal() {
      for (;;) {
        const x = 2 * next() - 1;
        const y = 2 * next() - 1;
        const square = x * x + y * y;
        if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
      }
    },
    shuffle(items) {
      const copy = [...items];
      for (let last = copy.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [copy[last], copy[other]] = [copy[other] as never, copy[last] as never];
      }
      return copy;
    },
  };
}

/**
 * Where the stream of `rng(...key)` begins, for code that continues it elsewhere: the words a, b, c and the counter of
 * sfc32, whose next word is next()·2³².
 */
export function sfc32State(...key: readonly (string | number)[]): Uint32Array {
  const { a, b, c, counter } = sfc32(key.join('\u0000')).state();
  return Uint32Array.of(a, b, c, counter);
}

function sfc32(key: string) {
  let a = fnv1a(`${key}a`);
  let b = fnv1a(`${key}b`);
  let c = fnv1a(`${key}c`);
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 15; warm++) next();
  return { next, state: () => ({ a, b, c, counter }) };
}
