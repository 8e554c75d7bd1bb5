import { rng } from '#lib/base/rng.ts';
import type { Dataset } from './network.ts';

interface Options {
  size: number;
  /** How many arms, each a class of its own. */
  arms: number;
  turns: number;
  noise: number;
  seed: string | number;
}

/**
 * Arms that wind out of the middle to radius 1, evenly turned against each other, with gaussian noise of the given
 * standard deviation; the targets are the arms' indexes in turn. Two arms are the well-known two spirals.
 */
export function spiralArms({ size, arms, turns, noise, seed }: Options): Dataset {
  const random = rng('spiral-arms', seed);
  const inputs = new Float32Array(size * 2);
  const targets = Float32Array.from({ length: size }, (_, example) => example % arms);
  for (const [example, arm] of targets.entries()) {
    const radius = 0.06 + 0.94 * random.next();
    const angle = 2 * Math.PI * (turns * radius + arm / arms);
    inputs[2 * example] = radius * Math.sin(angle) + noise * random.normal();
    inputs[2 * example + 1] = radius * Math.cos(angle) + noise * random.normal();
  }
  return { inputs, targets, size, features: 2 };
}
