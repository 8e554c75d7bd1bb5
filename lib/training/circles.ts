import { rng } from '#lib/base/rng.ts';
import type { Dataset } from './network.ts';

/**
 * A disc of radius 0.5 (class 1) in a ring from 0.7 to 1 (class 0), evenly filled, with gaussian noise of the given
 * standard deviation; targets 0 and 1 in turn. Rounded to 32 bits, as in datasets.ts.
 */
export function circles({ size, noise, seed }: { size: number; noise: number; seed: string | number }): Dataset {
  const random = rng('circles', seed);
  const inputs = new Float32Array(size * 2);
  const targets = Float32Array.from({ length: size }, (_, example) => example % 2);
  for (const [example, label] of targets.entries()) {
    const angle = 2 * Math.PI * random.next();
    const [inner, outer] = label === 1 ? [0, 0.5] : [0.7, 1];
    // Evenly in area, so the square of the radius is uniform.
    const radius = Math.sqrt(inner ** 2 + (outer ** 2 - inner ** 2) * random.next());
    inputs[2 * example] = radius * Math.cos(angle) + noise * random.normal();
    inputs[2 * example + 1] = radius * Math.sin(angle) + noise * random.normal();
  }
  return { inputs, targets, size, features: 2 };
}
