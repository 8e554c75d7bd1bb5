import { rng } from '#lib/base/rng.ts';
import { type LayerSize, layerSizes } from './layer-sizes.ts';
import type { Network } from './network.ts';

/**
 * Initial weights of one network: an array a layer, the kernel row-major (inputs × outputs), then the biases, all 0, and
 * where batch normalisation follows the γs, all 1, and the βs, all 0. Rounded to 32 bits, so that every engine starts
 * from the same numbers.
 */
export function initialWeights(network: Network, seed: string | number): number[][] {
  const random = rng('weights', seed);
  return layerSizes(network).map((size) => {
    const sd = standardDeviation(network, size);
    const kernel = Array.from({ length: size.kernel }, () => Math.fround(sd * random.normal()));
    const each = (value: number) => new Array<number>(size.outputs).fill(value);
    return [...kernel, ...each(0), ...(size.normalised ? [...each(1), ...each(0)] : [])];
  });
}

/** Xavier: Glorot and Bengio 2010, eq. 12. He: He et al. 2015, eq. 10. */
function standardDeviation({ initialisation }: Network, { inputs, outputs }: LayerSize): number {
  if (initialisation === 'xavier') return Math.sqrt(2 / (inputs + outputs));
  if (initialisation === 'he') return Math.sqrt(2 / inputs);
  return initialisation.sd;
}
