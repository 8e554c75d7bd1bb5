import { convolutions } from './convolutions.ts';
import type { KernelTf } from './kernel.ts';
import { type Gemm, openGemm } from './open-gemm.ts';
import { pooling } from './pooling.ts';
import { products } from './products.ts';

/**
 * Puts the kernels of gemm.wasm in the place of those that tfjs has on its wasm backend, which must be `backend`.
 * `restore` puts the stock ones back. `module` is gemm.wasm, the same to the last bit on every machine, or
 * gemm-relaxed.wasm, which is not, but needs half the instructions where products can be added unrounded.
 */
export function registerGemm(tf: KernelTf, backend: unknown, module: WebAssembly.Module): Gemm & { restore(): void } {
  const gemm = openGemm(backend, module);
  const kernels = { ...products(tf, gemm), ...convolutions(tf, gemm), ...pooling(tf, gemm) };
  const stock = Object.keys(kernels).map((name) => [name, tf.getKernel(name, 'wasm')] as const);
  const replace = (kernelName: string, config: Parameters<KernelTf['registerKernel']>[0] | undefined) => {
    // Registering over another one warns
    if (tf.getKernel(kernelName, 'wasm')) tf.unregisterKernel(kernelName, 'wasm');
    if (config) tf.registerKernel(config);
  };
  for (const [kernelName, kernel] of Object.entries(kernels))
    replace(kernelName, { kernelName, backendName: 'wasm', kernelFunc: (call) => kernel(call) });
  return {
    ...gemm,
    restore: () => {
      for (const [kernelName, config] of stock) replace(kernelName, config);
    },
  };
}
