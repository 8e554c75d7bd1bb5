import { readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { fnv1a } from '#lib/base/hash.ts';
import { loadTfjs } from '#lib/testing/tfjs.ts';
import { type PopulationTf, population } from '#lib/training/population.ts';
import { randomPopulation } from '#lib/training/random-population.ts';
import { expect, test } from './fixtures.ts';

const tools = { population, randomPopulation, fnv1a };

/** A hash of all weights, losses and outputs of each of a few dozen populations. Runs in Node and in the worker. */
function hashes({ population, randomPopulation, fnv1a }: typeof tools, tf: PopulationTf): number[] {
  return Array.from({ length: 60 }, (_, number) => {
    const { shared, lanes } = randomPopulation(number);
    const networks = population(tf, shared, lanes);
    networks.train(150);
    const { train, validation } = networks.losses();
    const outputs = networks.predict(new Float32Array(3 * shared.network.inputs).fill(0.3), 3);
    const weights = lanes.map((_, lane) => networks.weights(lane).flat());
    networks.dispose();
    // As text, for a NaN has many bit patterns and engines are free to choose
    return fnv1a(String([weights, [...train], [...validation], [...outputs]]));
  });
}

test('networks trained in a Web Worker are those trained in Node, to the last bit', async ({ page }) => {
  const entry = 'kernel-page';
  const source = `
    export { slimTfjs } from '#lib/browser/slim-tfjs.ts';
    export { population } from '#lib/training/population.ts';
    export { randomPopulation } from '#lib/training/random-population.ts';
    export { fnv1a } from '#lib/base/hash.ts';`;
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    plugins: [
      { name: entry, resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? source : null) },
    ],
  });
  const { output } = await build.generate({ format: 'iife', name: 'kernel', minify: true });
  await page.goto('about:blank');
  const inWorker = await page.evaluate(
    ({ code, work, wasm }) =>
      new Promise<unknown>((resolve, reject) => {
        const script = `${code}
          onmessage = async ({ data }) => {
            const { instance } = await WebAssembly.instantiate(Uint8Array.from(data));
            postMessage((${work})(kernel, kernel.slimTfjs(instance)));
          };`;
        const worker = new Worker(URL.createObjectURL(new Blob([script])));
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(wasm);
      }),
    {
      code: output[0].code,
      work: String(hashes),
      wasm: [...readFileSync(new URL('../lib/training/kernel/population.wasm', import.meta.url))],
    },
  );
  const inNode = hashes(tools, await loadTfjs());
  expect(new Set(inNode).size).toBe(60);
  expect(inWorker).toEqual(inNode);
});
