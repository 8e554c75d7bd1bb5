import type * as tfjs from '@tensorflow/tfjs';
import type { Artefact, Model } from '#lib/tuning/algorithm.ts';
import { loadTfjs } from '../load-tfjs.ts';
import { networkFiles, readNetwork } from './network-files.ts';

/** Rows that go through a network at once. */
const atOnce = 1000;

/** A model has no end that it would be told of, so its tensors go when it is collected. */
const collected = new FinalizationRegistry<tfjs.LayersModel>((network) => network.dispose());

/** A trained network as a model, which owns it from now on. */
export function networkModel(tf: typeof tfjs, network: tfjs.LayersModel): Model {
  const model: Model = {
    predict: (inputs, size) => predict(tf, network, inputs, size),
    save: () => networkFiles(network),
  };
  collected.register(model, network);
  return model;
}

export async function loadNetwork(artefact: Artefact): Promise<Model> {
  const { tf } = await loadTfjs();
  return networkModel(tf, await readNetwork(tf, artefact));
}

/** Size × outputs, row-major. */
export function predict(tf: typeof tfjs, network: tfjs.LayersModel, inputs: Float32Array, size: number): Float32Array {
  const features = inputs.length / Math.max(size, 1);
  const outputs = network.outputs[0]?.shape.at(-1) ?? 1;
  const found = new Float32Array(size * outputs);
  for (let from = 0; from < size; from += atOnce) {
    const rows = Math.min(atOnce, size - from);
    const part = inputs.subarray(from * features, (from + rows) * features);
    const made = tf.tidy(() => network.predict(tf.tensor2d(part, [rows, features])) as tfjs.Tensor);
    // Not within tidy, which would look at each number that leaves it
    found.set(made.dataSync<'float32'>(), from * outputs);
    made.dispose();
  }
  return found;
}
