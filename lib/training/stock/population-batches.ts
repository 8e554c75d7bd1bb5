import type * as tfjs from '@tensorflow/tfjs-core';
import { batches } from '../batches.ts';
import { dropoutMask } from '../dropout-mask.ts';
import type { Lane, Shared } from '../network.ts';

/** What K networks train on in one update; the caller disposes of it. */
export interface PopulationBatch {
  /** K × batchSize × (features + 1), the last column being the constant 1. */
  inputs: tfjs.Tensor3D;
  /** K × batchSize × 1 */
  targets: tfjs.Tensor3D;
  /** K × batchSize × (units + 1) for each hidden layer, 1 for the constant unit; null when no lane drops out. */
  masks: tfjs.Tensor3D[] | null;
}

/**
 * The batches of a population, one a call. Each is uploaded by itself: a slice of a larger upload would cost more on
 * tfjs-wasm, whose Slice first copies the whole source (107 µs for 10 of 39 000 numbers, against 4 for an upload).
 */
export function populationBatches(
  tf: typeof tfjs,
  { network, batchSize }: Shared,
  lanes: readonly Lane[],
): () => PopulationBatch {
  const features = network.inputs;
  const streams = lanes.map((lane) => batches(lane.train.size, batchSize, lane.seed));
  const factors = lanes.map(({ dropout = 0, seed }) => (dropout > 0 ? dropoutMask(dropout, seed) : null));
  const dropsOut = factors.some((factor) => factor !== null);

  const drawMask = (units: number): tfjs.Tensor3D => {
    const mask = new Float32Array(lanes.length * batchSize * (units + 1)).fill(1);
    for (const [lane, factor] of factors.entries())
      if (factor)
        for (let row = lane * batchSize; row < (lane + 1) * batchSize; row++)
          for (let unit = 0; unit < units; unit++) mask[row * (units + 1) + unit] = factor();
    return tf.tensor3d(mask, [lanes.length, batchSize, units + 1]);
  };

  return () => {
    const inputs = new Float32Array(lanes.length * batchSize * (features + 1)).fill(1);
    const targets = new Float32Array(lanes.length * batchSize);
    let row = 0;
    for (const [lane, { train }] of lanes.entries())
      for (const example of streams[lane]?.() ?? []) {
        const from = example * features;
        for (let feature = 0; feature < features; feature++)
          inputs[row * (features + 1) + feature] = train.inputs[from + feature] as number;
        targets[row++] = train.targets[example] as number;
      }
    return {
      inputs: tf.tensor3d(inputs, [lanes.length, batchSize, features + 1]),
      targets: tf.tensor3d(targets, [lanes.length, batchSize, 1]),
      masks: dropsOut ? network.hidden.map(drawMask) : null,
    };
  };
}
