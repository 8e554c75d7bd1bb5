import type * as tfjs from '@tensorflow/tfjs';
import { rng } from '#lib/base/rng.ts';
import type { Recipe } from './recipe.ts';

/** The network of a recipe with its first weights, which the seed decides; classes end in a softmax layer of their own. */
export function buildNetwork(
  tf: typeof tfjs,
  { layers, initialisation }: Recipe,
  classes: number,
  seed: string | number,
): tfjs.Sequential {
  const outputs = classes > 0 ? [tf.layers.activation({ activation: 'softmax', name: 'probabilities' })] : [];
  const network = tf.sequential({ name: 'network', layers: [...layers(tf), ...outputs] });
  const first = network.trainableWeights.map(({ shape }, at) => {
    const sizes = shape.map((length) => length ?? 1);
    const all = sizes.reduce((product, length) => product * length, 1);
    if (sizes.length < 2 || initialisation === 'zero') return tf.zeros(sizes);
    const { normal } = rng('weights', seed, at);
    const [into = 1, outOf = 1] = sizes.slice(-2).map((units) => units * window(sizes));
    const sd = Math.sqrt(2 / (initialisation === 'he' ? into : into + outOf));
    return tf.tensor(
      Float32Array.from({ length: all }, () => sd * normal()),
      sizes,
    );
  });
  network.setWeights(first);
  for (const tensor of first) tensor.dispose();
  return network;
}

/** Places that a filter sees at once; 1 in a fully connected layer. */
const window = (sizes: readonly number[]) => sizes.slice(0, -2).reduce((product, length) => product * length, 1);
