import type { PopulationTf } from '#lib/training/population.ts';
import { slimTfjs } from './slim-tfjs.ts';

let ready: Promise<PopulationTf> | undefined;

/** As much of tfjs as trains populations; loaded once. Throws where WebAssembly with SIMD is missing. */
export function loadTfjs(): Promise<PopulationTf> {
  ready ??= start();
  return ready;
}

async function start(): Promise<PopulationTf> {
  const response = await fetch(new URL('../training/kernel/population.wasm', import.meta.url));
  if (!response.ok) throw new Error(`The training code could not be loaded (${response.status}).`);
  try {
    const { instance } = await WebAssembly.instantiate(await response.arrayBuffer());
    return slimTfjs(instance);
  } catch (cause) {
    throw new Error('This browser cannot run the training code, which needs WebAssembly with SIMD.', { cause });
  }
}
