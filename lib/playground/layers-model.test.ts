import * as tf from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { referenceNetwork } from '#lib/training/reference.ts';
import { readAddress } from './address.ts';
import { configurationOf } from './configuration.ts';
import { layersModel } from './layers-model.ts';
import { planeData } from './plane-data.ts';

test.each([
  ['data=circle&hidden=none&features=x1x1.x2x2', (z: number[]) => z.map((logit) => 1 / (1 + Math.exp(-logit)))],
  ['data=moons&hidden=5.3&activation=leaky-relu', (z: number[]) => z.map((logit) => 1 / (1 + Math.exp(-logit)))],
  ['data=hills&hidden=6&activation=sigmoid&features=x1.x2.sinx1', (z: number[]) => z],
  [
    'data=three-clusters&hidden=4.4&activation=relu',
    (z: number[]) => {
      const all = z.reduce((sum, logit) => sum + Math.exp(logit), 0);
      return z.map((logit) => Math.exp(logit) / all);
    },
  ],
])('%s: tfjs-layers loads the file and predicts the same', async (query, expected) => {
  const { playground } = readAddress(Object.fromEntries(new URLSearchParams(`${query}&points=40`)));
  const { common, models } = playground;
  const data = planeData(common, null);
  const { shared, lane } = configurationOf(models[0], common, data);
  const network = referenceNetwork(shared, lane);
  network.train(50);
  const { topology, weightData } = layersModel({ model: models[0], weights: network.weights(), classes: data.classes });
  const { modelTopology, weightsManifest, ...rest } = JSON.parse(JSON.stringify(topology));
  const weightSpecs = weightsManifest[0].weights;
  const loaded = await tf.loadLayersModel(tf.io.fromMemory({ ...rest, modelTopology, weightSpecs, weightData }));
  const { inputs, size, features } = lane.validation;
  const predicted = (loaded.predict(tf.tensor2d(inputs, [size, features])) as tf.Tensor).dataSync();
  const outputs = network.predict(inputs, size);
  const width = outputs.length / size;
  for (let row = 0; row < size; row++) {
    const own = expected([...outputs.subarray(row * width, (row + 1) * width)]);
    own.forEach((value, at) => {
      expect(predicted[row * width + at]).toBeCloseTo(value, 4);
    });
  }
  expect(rest.userDefinedMetadata.inputs.length).toBe(features);
});
