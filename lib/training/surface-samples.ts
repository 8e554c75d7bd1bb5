import { rng } from '#lib/base/rng.ts';
import type { Dataset } from './network.ts';

/** Heights over the square from −1 to 1, all within −1 to 1. */
export const surfaces = {
  /** A tilted plane: what a linear model can learn. */
  plane: (x: number, y: number) => (x + y) / 2,
  /** Three hills and three hollows: what it cannot. */
  hills: (x: number, y: number) =>
    bumps.reduce((sum, [atX, atY, sign]) => sum + sign * Math.exp(-((x - atX) ** 2 + (y - atY) ** 2) / 0.08), 0),
} as const;

const bumps = [
  [-0.65, 0.45, 1],
  [0, -0.45, 1],
  [0.65, 0.45, 1],
  [-0.65, -0.45, -1],
  [0, 0.45, -1],
  [0.65, -0.45, -1],
] as const;

/** Points spread evenly over the square from −1 to 1 whose targets are a surface's heights plus gaussian noise. */
export function surfaceSamples(options: {
  size: number;
  surface: keyof typeof surfaces;
  noise: number;
  seed: string | number;
}): Dataset {
  const { size, surface, noise, seed } = options;
  const random = rng('surface-samples', surface, seed);
  const inputs = Float32Array.from({ length: size * 2 }, () => 2 * random.next() - 1);
  const targets = Float32Array.from({ length: size }, (_, example) => {
    const [x = 0, y = 0] = inputs.subarray(2 * example);
    return surfaces[surface](x, y) + noise * random.normal();
  });
  return { inputs, targets, size, features: 2 };
}
