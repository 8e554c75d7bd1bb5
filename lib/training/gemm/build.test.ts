import { expect, test } from 'vitest';
import { build, canBuild, read, recordOf } from '#lib/testing/build-gemm.mjs';
import type { GemmExports } from './open-gemm.ts';

const { modules, record } = read();
const each = Object.entries(modules) as [string, Buffer][];

test('the modules were built from the sources that stand beside them (else: node lib/testing/build-gemm.mjs)', () => {
  expect(record).toEqual(recordOf(modules));
});

test.runIf(canBuild())('building again gives the same bytes', () => {
  const built = build();
  for (const [name, bytes] of each) expect(bytes.equals(built[name] as Buffer), name).toBe(true);
});

test.each(each)('%s needs a memory and nothing else', async (_, bytes) => {
  const module = await WebAssembly.compile(bytes as BufferSource);
  expect(WebAssembly.Module.imports(module)).toEqual([{ module: 'env', name: 'memory', kind: 'memory' }]);
  for (const section of ['name', 'producers']) expect(WebAssembly.Module.customSections(module, section)).toEqual([]);
});

test.each(each)('%s has no data, which would overwrite the memory of tfjs', (_, bytes) => {
  const data = 11;
  expect(sections(bytes)).not.toContain(data);
});

test.each(each)('%s writes only where it is told to, and so has no stack', async (_, bytes) => {
  const memory = new WebAssembly.Memory({ initial: 64 });
  const { instance } = await WebAssembly.instantiate(bytes as BufferSource, { env: { memory } });
  const { multiply, finish, optimise, conv_forward, conv_to_filter, conv_to_input, pool_to_input } =
    instance.exports as unknown as GemmExports;
  const [a, b, c, words, seen, room] = [1 << 16, 2 << 16, 3 << 16, 4 << 16, 5 << 16, 6 << 16];
  const below = new Uint8Array(memory.buffer, 0, a).fill(0x55);
  for (const transposed of [0, 1]) multiply(a, b, c, 7, 9, 11, transposed, 1 - transposed, room);
  finish(c, 7, 9, a, 3, 0.1);
  for (const optimiser of [0, 1, 2]) optimise(optimiser, a, b, c, seen, 130, words);
  new Int32Array(memory.buffer, words, 13).set([2, 6, 7, 3, 3, 3, 6, 7, 5, 1, 1, 1, 1]);
  for (const run of [conv_forward, conv_to_filter, conv_to_input]) run(words, a, b, c, seen, room);
  pool_to_input(words, a, b, c, seen);
  expect(below.every((byte) => byte === 0x55)).toBe(true);
  expect(memory.buffer.byteLength).toBe(64 << 16);
});

/** The numbers of a module's sections. */
function sections(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = 8; at < bytes.length; ) {
    found.push(bytes[at++] ?? 0);
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      length |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    at += length;
  }
  return found;
}
