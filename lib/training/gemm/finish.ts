import type * as tfjs from '@tensorflow/tfjs-core';
import type { KernelCall, KernelTf } from './kernel.ts';
import type { Gemm } from './open-gemm.ts';

/** Activations that gemm.c applies together with the bias, in its numbering. */
const built = ['linear', 'relu', 'relu6', 'leakyrelu'];
/** Those that tfjs has a kernel for. */
const others: Record<string, string> = { elu: 'Elu', prelu: 'Prelu', sigmoid: 'Sigmoid' };

/** Adds the bias of a fused kernel to each row of `output` and applies its activation, in place or in a new tensor. */
export function finish(tf: KernelTf, gemm: Gemm, { inputs, attrs, backend }: KernelCall, output: tfjs.TensorInfo) {
  const { activation = 'linear', leakyreluAlpha } = attrs as { activation?: string; leakyreluAlpha?: number };
  const { bias, preluActivationWeights: alpha } = inputs;
  const columns = output.shape.at(-1) ?? 0;
  const rows = output.shape.slice(0, -1).reduce((product, length) => product * length, 1);
  if (bias && bias.shape.reduce((product, length) => product * length, 1) !== columns)
    throw new Error(`the bias must have ${columns} numbers, got the shape [${bias.shape}]`);
  const kind = Math.max(0, built.indexOf(activation));
  if (bias || kind > 0)
    gemm.call.finish(gemm.address(output), rows, columns, bias ? gemm.address(bias) : 0, kind, leakyreluAlpha ?? 0);
  if (built.includes(activation)) return output;
  const kernel = tf.getKernel(others[activation] ?? activation, 'wasm');
  if (!kernel) throw new Error(`there is no activation "${activation}"`);
  const given = { x: output, ...(alpha && { alpha }) };
  const made = kernel.kernelFunc({ inputs: given, attrs: {}, backend: backend as object }) as tfjs.TensorInfo;
  (backend as { disposeData(id: object): void }).disposeData(output.dataId);
  return made;
}
