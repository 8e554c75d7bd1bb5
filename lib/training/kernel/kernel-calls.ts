import type * as tfjs from '@tensorflow/tfjs-core';
import { type Addresses, jobWords, type Task } from './job.ts';
import { type KernelExports, kernelMemory, type Numbers } from './kernel-memory.ts';

/** What tfjs hands to a kernel. */
export interface Call {
  inputs: tfjs.NamedTensorInfoMap;
  attrs?: tfjs.NamedAttrMap;
  backend: unknown;
}

/** What is needed of a backend that holds tensors in the main memory. */
interface Backend {
  readSync(dataId: object): Numbers;
  write(values: Numbers, shape: number[], dtype: 'float32' | 'int32'): object;
}

/** Between the tensors of tfjs and the memory of population.wasm. */
export function kernelCalls(instance: WebAssembly.Instance) {
  const kernel = instance.exports as unknown as KernelExports;
  const memory = kernelMemory(kernel);

  return ({ inputs, backend }: Call) => {
    const { readSync, write } = backend as Backend;
    const info = (name: string) => inputs[name] as tfjs.TensorInfo;
    const read = (name: string) => readSync.call(backend, info(name).dataId);
    return {
      memory,
      info,
      /** Comes before all else. The data sets named stay in memory from call to call; returns their addresses. */
      begin: (...names: string[]) =>
        memory.begin(
          names.map((name) => info(name).dataId),
          () => names.map(read),
        ),
      /** The address of a copy of an input. */
      put: (name: string) => memory.put(read(name), info(name).dtype === 'int32' ? 'int32' : 'float32'),
      /** Writes the job, with room for its work behind everything else, and runs it. */
      run(name: 'train' | 'outputs' | 'measure', task: Task, addresses: Addresses): void {
        const job = memory.put(jobWords(task, addresses), 'int32');
        const work = memory.reserve(kernel.work_bytes(job, Number(name === 'train')) >>> 0);
        memory.overwrite(job, jobWords(task, { ...addresses, work }));
        kernel[name](job);
      },
      output(values: Numbers, shape: number[]): tfjs.TensorInfo {
        const dtype = values instanceof Int32Array ? 'int32' : 'float32';
        return { dataId: write.call(backend, values, shape, dtype), shape, dtype };
      },
    };
  };
}
