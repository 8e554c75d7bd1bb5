import { rng } from '#lib/base/rng.ts';
import type { Dataset } from './network.ts';

/** Standard deviation of a cluster without noise. */
const SPREAD = 0.12;

/**
 * Round clusters on a circle of radius 0.6, each a class of its own; their standard deviation is 0.12 plus `noise`. The
 * targets are the clusters' indexes in turn. The first cluster lies to the upper right.
 */
export function gaussianClusters(options: {
  size: number;
  clusters: number;
  noise: number;
  seed: string | number;
}): Dataset {
  const { size, clusters, noise, seed } = options;
  const random = rng('gaussian-clusters', seed);
  const inputs = new Float32Array(size * 2);
  const targets = Float32Array.from({ length: size }, (_, example) => example % clusters);
  for (const [example, cluster] of targets.entries()) {
    const angle = Math.PI / 4 + (2 * Math.PI * cluster) / clusters;
    inputs[2 * example] = 0.6 * Math.cos(angle) + (SPREAD + noise) * random.normal();
    inputs[2 * example + 1] = 0.6 * Math.sin(angle) + (SPREAD + noise) * random.normal();
  }
  return { inputs, targets, size, features: 2 };
}
