import type * as tfjs from '@tensorflow/tfjs-core';

/** What tfjs hands to a kernel. */
export interface KernelCall {
  inputs: tfjs.NamedTensorInfoMap;
  attrs?: tfjs.NamedAttrMap;
  backend: unknown;
}
export type Kernel = (call: KernelCall) => tfjs.TensorInfo;

/** What the kernels need of tfjs itself. */
export type KernelTf = Pick<
  typeof tfjs,
  'registerKernel' | 'unregisterKernel' | 'getKernel' | 'broadcast_util' | 'backend_util'
>;

/** An input that the kernel cannot do without. */
export function required(inputs: tfjs.NamedTensorInfoMap, name: string): tfjs.TensorInfo {
  const tensor = inputs[name];
  if (!tensor) throw new Error(`the kernel needs an input "${name}"`);
  if (tensor.dtype !== 'float32') throw new Error(`"${name}" must be float32, got ${tensor.dtype}`);
  return tensor;
}
