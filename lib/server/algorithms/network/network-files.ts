import type * as tfjs from '@tensorflow/tfjs';
import type { Artefact } from '#lib/tuning/algorithm.ts';

/**
 * A network as `tf.loadLayersModel` reads it from a folder: model.json and weights.bin. Bytes are the same for the same
 * network.
 */
export function networkFiles(network: tfjs.LayersModel): Artefact {
  const tensors = network.getWeights();
  const specs = network.weights.map(({ originalName, shape }) => ({ name: originalName, shape, dtype: 'float32' }));
  const model = {
    modelTopology: network.toJSON(null, false),
    format: 'layers-model',
    weightsManifest: [{ paths: ['weights.bin'], weights: specs }],
  };
  return { 'model.json': new TextEncoder().encode(JSON.stringify(model)), 'weights.bin': joinTensors(tensors) };
}

/** The numbers of tensors one after the other, as bytes. */
export function joinTensors(tensors: readonly tfjs.Tensor[]): Uint8Array {
  const parts = tensors.map((tensor) => tensor.dataSync<'float32'>());
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return new Uint8Array(all.buffer);
}

/** The contrary: new tensors of these shapes. Throws if the bytes are of other shapes. */
export function splitTensors(
  tf: typeof tfjs,
  bytes: Uint8Array | undefined,
  shapes: readonly number[][],
): tfjs.Tensor[] {
  const sizes = shapes.map((shape) => shape.reduce((product, length) => product * length, 1));
  const expected = 4 * sizes.reduce((sum, size) => sum + size, 0);
  if (bytes?.length !== expected) throw new Error(`expected ${expected} bytes of weights, got ${bytes?.length}`);
  const all = new Float32Array(bytes.slice().buffer);
  let at = 0;
  return shapes.map((shape, tensor) => {
    const from = at;
    at += sizes[tensor] ?? 0;
    return tf.tensor(all.slice(from, at), shape);
  });
}

/** The network that the files of `networkFiles` hold. Throws for others. */
export async function readNetwork(tf: typeof tfjs, files: Artefact): Promise<tfjs.LayersModel> {
  const [json, weights] = [files['model.json'], files['weights.bin']];
  if (!json || !weights) throw new Error('a network is kept as model.json and weights.bin');
  const { modelTopology, weightsManifest } = JSON.parse(new TextDecoder().decode(json)) as tfjs.io.ModelJSON;
  const weightSpecs = weightsManifest.flatMap((group) => group.weights);
  const weightData = weights.slice().buffer;
  return tf.loadLayersModel({ load: async () => ({ modelTopology, weightSpecs, weightData }) });
}
