import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import '@tensorflow/tfjs-backend-cpu';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { registerPopulationKernels } from '#lib/training/kernel/register.ts';

let ready: Promise<typeof tf> | undefined;

/**
 * The whole of tfjs in Node on its wasm backend, with the kernels that the browser trains with, so that a claim
 * verified here is the one a learner sees. `tf.setBackend('cpu')` gives the backend that the browser has.
 */
export function loadTfjs(): Promise<typeof tf> {
  ready ??= start();
  return ready;
}

async function start(): Promise<typeof tf> {
  tf.enableProdMode(); // or the cpu backend advertises another one
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  const entry = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json');
  setWasmPaths(`${path.join(path.dirname(entry), 'dist')}${path.sep}`);
  if (!(await tf.setBackend('wasm'))) throw new Error('the wasm backend of tfjs does not start');
  const bytes = readFileSync(new URL('../training/kernel/population.wasm', import.meta.url));
  registerPopulationKernels(tf, (await WebAssembly.instantiate(bytes)).instance);
  return tf;
}
