import { rng } from '#lib/base/rng.ts';
import type { Dataset } from './network.ts';

/**
 * Two interleaved half circles of radius 1, centred on the origin, with gaussian noise of the given standard deviation;
 * 2 features, targets 0 and 1 in turn, so any first part is balanced too. The shape is scikit-learn's make_moons.
 * Numbers are rounded to 32 bits, where the last-bit differences between engines' sine and cosine vanish.
 */
export function twoMoons({ size, noise, seed }: { size: number; noise: number; seed: string | number }): Dataset {
  const random = rng('two-moons', seed);
  const inputs = new Float32Array(size * 2);
  const targets = Float32Array.from({ length: size }, (_, example) => example % 2);
  for (const [example, moon] of targets.entries()) {
    const angle = Math.PI * random.next();
    const [x, y] = moon === 0 ? [Math.cos(angle), Math.sin(angle)] : [1 - Math.cos(angle), 0.5 - Math.sin(angle)];
    inputs[example * 2] = x - 0.5 + noise * random.normal();
    inputs[example * 2 + 1] = y - 0.25 + noise * random.normal();
  }
  return { inputs, targets, size, features: 2 };
}

/**
 * A linear target of which only the first `useful` of the standard normal features tell anything: target = x·truth plus
 * gaussian noise of the given standard deviation. The useful weights of `truth` are ±1 to ±2 from the seed, the others 0.
 */
export function sparseLinear(options: {
  size: number;
  features: number;
  useful: number;
  noise: number;
  seed: string | number;
}): Dataset & { truth: number[] } {
  const { size, features, useful, noise, seed } = options;
  const random = rng('sparse-linear', seed);
  const truth = Array.from({ length: features }, (_, feature) =>
    feature < useful ? (random.next() < 0.5 ? -1 : 1) * (1 + random.next()) : 0,
  );
  const inputs = new Float32Array(size * features);
  const targets = new Float32Array(size);
  for (let example = 0; example < size; example++) {
    let target = noise * random.normal();
    for (const [feature, weight] of truth.entries()) {
      const input = Math.fround(random.normal());
      inputs[example * features + feature] = input;
      target += weight * input;
    }
    targets[example] = target;
  }
  return { inputs, targets, size, features, truth };
}
