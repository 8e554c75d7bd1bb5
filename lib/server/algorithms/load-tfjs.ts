import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as tfjs from '@tensorflow/tfjs';
import { registerGemm } from '#lib/training/gemm/register.ts';

/** tfjs with its layers on the wasm backend, with the kernels of lib/training/gemm. */
export interface Tfjs {
  tf: typeof tfjs;
  gemm: ReturnType<typeof registerGemm>;
}

let ready: Promise<Tfjs> | undefined;

/**
 * Loads tfjs once a process, and only here, so that whoever reads what an algorithm asks for need not load it. Throws where
 * the backend does not start.
 */
export function loadTfjs(): Promise<Tfjs> {
  ready ??= start();
  return ready;
}

async function start(): Promise<Tfjs> {
  const tf = await import('@tensorflow/tfjs');
  const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
  tf.enableProdMode(); // or tfjs advertises another backend
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  const entry = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json');
  setWasmPaths(`${path.join(path.dirname(entry), 'dist')}${path.sep}`);
  if (!(await tf.setBackend('wasm'))) throw new Error('the wasm backend of tfjs does not start');
  return { tf, gemm: registerGemm(tf, tf.backend(), await gemmModule()) };
}

/** The faster module where the engine knows relaxed SIMD: a server's results are compared on one machine only. */
async function gemmModule(): Promise<WebAssembly.Module> {
  const relaxed = readFileSync(new URL('../../training/gemm/gemm-relaxed.wasm', import.meta.url));
  if (WebAssembly.validate(relaxed)) return WebAssembly.compile(relaxed);
  return WebAssembly.compile(readFileSync(new URL('../../training/gemm/gemm.wasm', import.meta.url)));
}
