import { rng } from '#lib/base/rng.ts';
import { twoMoons } from './datasets.ts';
import type { Dataset } from './network.ts';

/** Two half moons in the first 2 of `features` inputs; the others are standard normal and tell nothing. */
export function moonsAmongNoise(options: {
  size: number;
  noise: number;
  features: number;
  seed: string | number;
}): Dataset {
  const { size, noise, features, seed } = options;
  const moons = twoMoons({ size, noise, seed });
  const random = rng('moons-among-noise', seed);
  const inputs = new Float32Array(size * features);
  for (let example = 0; example < size; example++) {
    inputs.set(moons.inputs.subarray(2 * example, 2 * example + 2), example * features);
    for (let feature = 2; feature < features; feature++) inputs[example * features + feature] = random.normal();
  }
  return { inputs, targets: moons.targets, size, features };
}
