import { rng } from '#lib/base/rng.ts';

export interface House {
  /** In 100 m². */
  size: number;
  /** In 100,000. */
  price: number;
}

/** What a house costs in each town before chance has its say: slope × size + intercept. */
export const towns = [
  { name: 'First town', slope: 2, intercept: 0.5 },
  { name: 'Second town', slope: 1, intercept: 1.5 },
] as const;

/** Houses of 50 to 200 m² in one of the towns; `noise` is the standard deviation of their prices about its line. */
export function houses(town: number, count: number, noise: number, seed: number): House[] {
  const random = rng('houses', town, seed);
  const { slope, intercept } = towns[town] ?? towns[0];
  return Array.from({ length: count }, () => {
    const size = 0.5 + 1.5 * random.next();
    return { size, price: slope * size + intercept + noise * random.normal() };
  });
}
