import { rng } from '#lib/base/rng.ts';
import type { Dataset } from './network.ts';

/** Half the width of the free cross between the quadrants, without noise. */
const GAP = 0.06;

/**
 * Four quadrants of the square from −1 to 1: class 1 where both coordinates have the same sign, class 0 elsewhere, with
 * gaussian noise of the given standard deviation; targets 0 and 1 in turn.
 */
export function xor({ size, noise, seed }: { size: number; noise: number; seed: string | number }): Dataset {
  const random = rng('xor', seed);
  const inputs = new Float32Array(size * 2);
  const targets = Float32Array.from({ length: size }, (_, example) => example % 2);
  for (const [example, label] of targets.entries()) {
    const sign = random.next() < 0.5 ? -1 : 1;
    const distance = () => GAP + (1 - GAP) * random.next();
    const [x, y] = [sign * distance(), sign * (label === 1 ? 1 : -1) * distance()];
    inputs[2 * example] = x + noise * random.normal();
    inputs[2 * example + 1] = y + noise * random.normal();
  }
  return { inputs, targets, size, features: 2 };
}
