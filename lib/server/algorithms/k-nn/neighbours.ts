import type { Artefact, Model } from '#lib/tuning/algorithm.ts';
import type { Tfjs } from '../load-tfjs.ts';
import { nearest } from './nearest.ts';

/** What is kept of the examples: all that k-nearest neighbours learns. */
export interface Kept {
  settings: { k: number; metric: 'L2' | 'COSINE' | 'INNER_PRODUCT'; features: number; classes: number };
  inputs: Float32Array;
  targets: Float32Array;
}

/** Rows asked for at once. */
const atOnce = 500;

/** Predicts by the k nearest of the examples kept, found by comparing with all of them. */
export function neighbours({ tf }: Tfjs, kept: Kept): Model {
  const { k, metric, features, classes } = kept.settings;
  const outputs = Math.max(classes, 1);
  const count = kept.targets.length;
  // How near an example is: scale · product with what is asked for − offset; the larger, the nearer
  const scale = new Float32Array(count).fill(1);
  const offset = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    const square = kept.inputs
      .subarray(row * features, (row + 1) * features)
      .reduce((sum, value) => sum + value * value, 0);
    if (metric === 'COSINE') scale[row] = 1 / (Math.sqrt(square) || 1);
    if (metric === 'L2') offset[row] = square / 2;
  }
  return {
    predict(inputs, size) {
      const found = new Float32Array(size * outputs);
      for (let from = 0; from < size; from += atOnce) {
        const rows = Math.min(atOnce, size - from);
        const asked = inputs.subarray(from * features, (from + rows) * features);
        // The tensor leaves tidy, not its numbers, each of which tidy would look at
        const product = tf.tidy(() => {
          const known = tf.tensor2d(kept.inputs, [count, features]);
          return tf.matMul(tf.tensor2d(asked, [rows, features]), known, false, true);
        });
        const products = product.dataSync<'float32'>();
        product.dispose();
        for (let row = 0; row < rows; row++) {
          const scores = products.subarray(row * count, (row + 1) * count);
          for (let at = 0; at < count; at++)
            scores[at] = (scores[at] as number) * (scale[at] as number) - (offset[at] as number);
          const near = nearest(scores, k);
          for (const at of near) {
            const target = kept.targets[at] ?? 0;
            const place = (from + row) * outputs + (classes > 0 ? target : 0);
            found[place] = (found[place] ?? 0) + (classes > 0 ? 1 : target) / near.length;
          }
        }
      }
      return found;
    },
    save: () => saveKept(kept),
  };
}

const bytesOf = (values: Float32Array) => new Uint8Array(values.slice().buffer);

const saveKept = ({ settings, inputs, targets }: Kept): Artefact => ({
  'settings.json': new TextEncoder().encode(JSON.stringify(settings)),
  ...{ 'inputs.bin': bytesOf(inputs), 'targets.bin': bytesOf(targets) },
});

/** Throws for an artefact that a model of these did not save. */
export function readKept(artefact: Artefact): Kept {
  const [settings, inputs, targets] = ['settings.json', 'inputs.bin', 'targets.bin'].map((name) => artefact[name]);
  if (!settings || !inputs || !targets) throw new Error('k-nn is kept as settings.json, inputs.bin and targets.bin');
  return {
    settings: JSON.parse(new TextDecoder().decode(settings)) as Kept['settings'],
    inputs: new Float32Array(inputs.slice().buffer),
    targets: new Float32Array(targets.slice().buffer),
  };
}
