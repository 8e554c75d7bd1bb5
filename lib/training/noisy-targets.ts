import { rng } from '#lib/base/rng.ts';
import type { Lane, Network } from './network.ts';

/**
 * The training targets of a lane: its data set's own, of which the share `labelNoise` (rounded to whole examples) is
 * wrong. A logistic label t becomes 1 − t, a class one of the others. More noise keeps the wrong labels of less, so that
 * arms with the same seed differ only in the added ones.
 */
export function noisyTargets(network: Network, { train, labelNoise = 0, seed }: Lane): Float32Array {
  if (labelNoise === 0) return train.targets;
  const random = rng('label noise', seed);
  const order = random.shuffle(Array.from(train.targets.keys()));
  const targets = train.targets.slice();
  for (const example of order.slice(0, Math.round(labelNoise * train.size))) {
    const target = targets[example] as number;
    const { loss, classes = 2 } = network;
    targets[example] = loss === 'softmax' ? (target + 1 + random.below(classes - 1)) % classes : 1 - target;
  }
  return targets;
}
