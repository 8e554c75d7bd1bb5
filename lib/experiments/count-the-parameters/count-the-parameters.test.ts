import * as layers from '@tensorflow/tfjs-layers';
import { expect, test } from 'vitest';
import { loadTfjs } from '#lib/testing/tfjs.ts';
import { defaultsOf } from '../parameters.ts';
import { runExperiment } from '../run.ts';
import { countTheParameters } from './count-the-parameters.ts';

const tf = await loadTfjs();
const defaults = defaultsOf(countTheParameters.parameters);

async function counted(chosen: typeof defaults) {
  const { values } = await runExperiment(tf, countTheParameters, chosen);
  return values.map(([count = Number.NaN]) => count);
}

test('finds 468,874 parameters in the network of 784, 512, 128 and 10', async () => {
  expect(await counted(defaults)).toEqual([401_408 + 512, 65_536 + 128, 1_280 + 10, 468_874]);
});

test.each([
  defaults,
  { inputs: 1, first: 1, second: 1, outputs: 1 },
  { inputs: 64, first: 32, second: 32, outputs: 10 },
  { inputs: 3, first: 17, second: 200, outputs: 100 },
])('counts as tfjs-layers does: %o', async (chosen) => {
  const dense = (units: number, inputShape?: number[]) =>
    layers.layers.dense({ units, kernelInitializer: 'zeros', ...(inputShape ? { inputShape } : {}) });
  const stack = [dense(chosen.first, [chosen.inputs]), dense(chosen.second), dense(chosen.outputs)];
  const model = layers.sequential({ layers: stack });
  const expected = [...stack.map((layer) => layer.countParams()), model.countParams()];
  model.dispose();
  expect(await counted(chosen)).toEqual(expected);
});
