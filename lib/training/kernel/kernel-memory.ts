export type Numbers = Float32Array | Int32Array;

/** What population.c exports. */
export interface KernelExports {
  memory: WebAssembly.Memory;
  __heap_base: WebAssembly.Global;
  work_bytes(job: number, training: number): number;
  train(job: number): void;
  outputs(job: number): void;
  measure(job: number): void;
}

/** The memory of one instance of the kernel, filled anew for each call. Throws where it cannot grow. */
export interface KernelMemory {
  /** Starts afresh; data sets stay if they are the ones that the last call put, told by `keys`. */
  begin(keys: readonly object[], data: () => readonly Numbers[]): number[];
  /** Copies numbers in and returns their address, a multiple of 16. */
  put(values: ArrayLike<number>, type: 'float32' | 'int32'): number;
  /** The address of unset memory, a multiple of 16. */
  reserve(bytes: number): number;
  overwrite(address: number, words: Int32Array): void;
  /** A copy of the numbers at an address. */
  floats(address: number, length: number): Float32Array;
  integers(address: number, length: number): Int32Array;
}

const PAGE = 65_536;

export function kernelMemory({ memory, __heap_base: heapBase }: KernelExports): KernelMemory {
  let free = 0;
  let kept: { keys: readonly object[]; addresses: number[]; end: number } = { keys: [], addresses: [], end: 0 };

  const reserve = (bytes: number): number => {
    const address = Math.ceil(free / 16) * 16;
    free = address + bytes;
    const missing = free - memory.buffer.byteLength;
    if (missing > 0) grow(memory, Math.ceil(missing / PAGE));
    return address;
  };
  const put = (values: ArrayLike<number>, type: 'float32' | 'int32'): number => {
    const address = reserve(values.length * 4);
    const View = type === 'float32' ? Float32Array : Int32Array;
    new View(memory.buffer, address, values.length).set(values);
    return address;
  };
  return {
    begin(keys, data) {
      if (keys.length > 0 && !isSame(keys, kept.keys)) {
        free = Number(heapBase.value);
        kept = { keys: [], addresses: [], end: 0 }; // should the memory not suffice for the new ones
        const addresses = data().map((values) => put(values, values instanceof Int32Array ? 'int32' : 'float32'));
        kept = { keys, addresses, end: free };
      }
      free = kept.end || Number(heapBase.value);
      return kept.addresses;
    },
    put,
    reserve,
    overwrite: (address, words) => new Int32Array(memory.buffer, address, words.length).set(words),
    floats: (address, length) => new Float32Array(memory.buffer, address, length).slice(),
    integers: (address, length) => new Int32Array(memory.buffer, address, length).slice(),
  };
}

function grow(memory: WebAssembly.Memory, pages: number): void {
  try {
    memory.grow(pages);
  } catch (cause) {
    const megabytes = Math.ceil((memory.buffer.byteLength + pages * PAGE) / 2 ** 20);
    throw new Error(`a population needs ${megabytes} MB of memory, more than there is`, { cause });
  }
}

function isSame(a: readonly object[], b: readonly object[]): boolean {
  return a.length === b.length && a.every((key, at) => key === b[at]);
}
