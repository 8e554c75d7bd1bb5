import { twoMoons } from '#lib/training/datasets.ts';
import type { Lane } from '#lib/training/network.ts';

/** The data of one seed's lane: two noisy half moons, and 400 more points of the same source to validate on. */
export function moons(
  { samples, noise, validation = 400 }: { samples: number; noise: number; validation?: number },
  seed: number,
): Pick<Lane, 'train' | 'validation'> {
  return {
    train: twoMoons({ size: samples, noise, seed: `train ${seed}` }),
    validation: twoMoons({ size: validation, noise, seed: `validation ${seed}` }),
  };
}
