import '@tensorflow/tfjs-core/dist/flags';
import '@tensorflow/tfjs-core/dist/platforms/platform_browser';
import { ENGINE } from '@tensorflow/tfjs-core/dist/engine';
import { registerKernel } from '@tensorflow/tfjs-core/dist/kernel_registry';
import { registerPopulationKernels } from '#lib/training/kernel/register.ts';
import type { PopulationTf } from '#lib/training/population.ts';
import { MemoryBackend } from './memory-backend.ts';

/** The engine of tfjs without its operations, and the population kernels on it. `instance` is of population.wasm. */
export function slimTfjs(instance: WebAssembly.Instance): PopulationTf {
  ENGINE.registerBackend('cpu', () => new MemoryBackend());
  ENGINE.setBackend('cpu');
  registerPopulationKernels({ registerKernel }, instance);
  return { engine: () => ENGINE };
}
