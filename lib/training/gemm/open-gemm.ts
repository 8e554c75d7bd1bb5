import type * as tfjs from '@tensorflow/tfjs-core';

/** What gemm.c exports. Numbers are addresses in bytes, sizes or flags. */
export interface GemmExports {
  room_bytes(): number;
  multiply(...addressesAndSizes: number[]): void;
  finish(c: number, rows: number, columns: number, bias: number, activation: number, leak: number): void;
  seen_bytes(shape: number): number;
  conv_forward(...addresses: number[]): void;
  conv_to_filter(...addresses: number[]): void;
  conv_to_input(...addresses: number[]): void;
  pool_to_input(...addresses: number[]): void;
  optimise(...addresses: number[]): void;
}

/** gemm.wasm at work on the tensors of a backend. */
export interface Gemm {
  call: GemmExports;
  /** Where a tensor's numbers stand. */
  address(tensor: tfjs.TensorInfo): number;
  /** A new tensor of unset numbers. */
  output(shape: readonly number[]): tfjs.TensorInfo;
  /** Work space for products. */
  room: number;
  /** Work space of at least so many bytes, its content not kept from call to call. */
  seen(bytes: number): number;
  /** The address of a few parameters, until the next call. At most 16. */
  words(values: Int32Array | Float32Array): number;
}

/** What is needed of tfjs' wasm backend. */
interface Backend {
  wasm: { asm?: { memory?: WebAssembly.Memory }; _malloc(bytes: number): number; _free(address: number): void };
  dataIdMap: { get(id: object): { memoryOffset: number } };
  makeOutput(shape: readonly number[], dtype: 'float32'): tfjs.TensorInfo;
}

const wordBytes = 64;

/**
 * Instantiates one of the modules on the memory of the wasm backend, so that tensors need not be copied. Throws for other
 * backends and for the build with threads, which does not tell its memory.
 */
export function openGemm(backend: unknown, module: WebAssembly.Module): Gemm {
  const { wasm, dataIdMap } = backend as Backend;
  const memory = wasm?.asm?.memory;
  if (!memory) throw new Error('products of matrices need the wasm backend of tfjs without threads');
  const call = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as GemmExports;
  const allocate = (bytes: number) => {
    const address = wasm._malloc(bytes) >>> 0;
    if (address === 0) throw new Error(`there are no ${bytes} bytes of memory left for tensors`);
    return address;
  };
  const words = allocate(wordBytes);
  let seen = { address: 0, bytes: 0 };
  return {
    call,
    address: ({ dataId }) => dataIdMap.get(dataId).memoryOffset,
    output: (shape) => (backend as Backend).makeOutput(shape, 'float32'),
    room: allocate(call.room_bytes()),
    seen(bytes) {
      if (bytes > seen.bytes) {
        if (seen.address) wasm._free(seen.address);
        seen = { address: 0, bytes: 0 }; // should the memory not suffice
        seen = { address: allocate(bytes), bytes };
      }
      return seen.address;
    },
    words(values) {
      new Uint8Array(memory.buffer, words, wordBytes).set(new Uint8Array(values.buffer));
      return words;
    },
  };
}
