import { rng } from '#lib/base/rng.ts';
import { type LayerSize, layerSizes } from './layer-sizes.ts';
import type { Network } from './network.ts';

/**
 * Initial weights of one network: an array a layer, the kernel row-major (inputs × outputs) and then the biases, all 0.
 * Rounded to 32 bits, so that every engine starts from the same numbers.
 */
export function initialWeights(network: Network, seed: string | number): number[][] {
  const random = rng('weights', seed);
  return layerSizes(network).map((size) => {
    const sd = standardDeviation(network, size);
    const kernel = Array.from({ length: size.inputs * size.outputs }, () => Math.fround(sd * random.normal()));
    return [...kernel, ...new Array<number>(size.outputs).fill(0)];
  });
}

/** Xavier: Glorot and Bengio 2010, eq. 12. He: He et al. 2015, eq. 10. */
function standardDeviation({ initialisation }: Network, { inputs, outputs }: LayerSize): number {
  if (initialisation === 'xavier') return Math.sqrt(2 / (inputs + outputs));
  if (initialisation === 'he') return Math.sqrt(2 / inputs);
  return initialisation.sd;
}
