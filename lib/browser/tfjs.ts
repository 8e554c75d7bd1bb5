import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';

let ready: Promise<typeof tf> | undefined;

/**
 * tfjs on its SIMD WebAssembly backend. Threads are left off: for networks of this size they cost more than they
 * bring, and their start-up code does not survive bundling.
 */
export function loadTfjs(): Promise<typeof tf> {
  ready ??= start();
  return ready;
}

async function start(): Promise<typeof tf> {
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  const plain = new URL('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm', import.meta.url).href;
  const simd = new URL('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm', import.meta.url).href;
  // The threaded build must be named but is never loaded.
  setWasmPaths({
    'tfjs-backend-wasm.wasm': plain,
    'tfjs-backend-wasm-simd.wasm': simd,
    'tfjs-backend-wasm-threaded-simd.wasm': simd,
  });
  if (!(await tf.setBackend('wasm')))
    throw new Error('This browser cannot start the WebAssembly backend of TensorFlow.js.');
  return tf;
}
