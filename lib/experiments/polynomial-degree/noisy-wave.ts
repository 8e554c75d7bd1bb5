import { rng } from '#lib/base/rng.ts';

/** The function behind the points: one full wave from −1 to 1. */
export const wave = (x: number) => Math.sin(Math.PI * x);

export interface Points {
  x: number[];
  y: number[];
}

/** Points of the wave with gaussian noise, one at a random place in each of `size` equal parts of −1 to 1. */
export function noisyWave(size: number, noise: number, ...key: readonly (string | number)[]): Points {
  const random = rng('noisy-wave', ...key);
  const x = Array.from({ length: size }, (_, part) => -1 + (2 * (part + random.next())) / size);
  return { x, y: x.map((at) => wave(at) + noise * random.normal()) };
}

/** `count` places spread evenly from −1 to 1. */
export const evenly = (count: number) => Array.from({ length: count }, (_, at) => -1 + (2 * at) / (count - 1));
