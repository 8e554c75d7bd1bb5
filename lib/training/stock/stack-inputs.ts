import type * as tfjs from '@tensorflow/tfjs-core';
import type { Dataset } from '../network.ts';

/**
 * Inputs of K data sets as K × (largest size) × (features + 1): a column of ones is appended, shorter sets end in rows
 * of zeros. When all are the same object, it is stored once (1 × …), which matMul broadcasts over the lanes.
 */
export function stackInputs(
  tf: typeof tfjs,
  datasets: readonly Pick<Dataset, 'inputs' | 'size' | 'features'>[],
): tfjs.Tensor3D {
  const distinct = new Set(datasets).size === 1 ? datasets.slice(0, 1) : datasets;
  const rows = Math.max(...distinct.map(({ size }) => size));
  const columns = (distinct[0]?.features ?? 0) + 1;
  const stacked = new Float32Array(distinct.length * rows * columns);
  for (const [lane, { inputs, size, features }] of distinct.entries())
    for (let row = 0; row < size; row++) {
      const at = (lane * rows + row) * columns;
      stacked.set(inputs.subarray(row * features, (row + 1) * features), at);
      stacked[at + features] = 1;
    }
  return tf.tensor3d(stacked, [distinct.length, rows, columns]);
}
