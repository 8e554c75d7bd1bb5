import { rng } from '#lib/base/rng.ts';

export interface Points {
  places: [x: number, y: number][];
  labels: number[];
}

/** Points about the corners (±1, ±1), each corner in turn; label 1 where the corner's signs differ. */
export function xorPoints(size: number, noise: number, seed: string): Points {
  const random = rng('xor-points', seed);
  const corner = (at: number) => [at % 2 === 0 ? -1 : 1, at % 4 < 2 ? -1 : 1] as const;
  return {
    places: Array.from({ length: size }, (_, at) => {
      const [x, y] = corner(at);
      return [x + noise * random.normal(), y + noise * random.normal()];
    }),
    labels: Array.from({ length: size }, (_, at) => {
      const [x, y] = corner(at);
      return x === y ? 0 : 1;
    }),
  };
}
