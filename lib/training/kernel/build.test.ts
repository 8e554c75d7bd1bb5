import { expect, test } from 'vitest';
import { build, canBuild, read, recordOf } from '#lib/testing/build-kernel.mjs';

test('population.wasm was built from the sources that stand beside it (else: npm run kernel)', () => {
  const { wasm, record } = read();
  expect(record).toEqual(recordOf(wasm));
});

test.runIf(canBuild())('building again gives the same bytes', () => {
  expect(build().equals(read().wasm)).toBe(true);
});

test('the module needs nothing from outside and says nothing of where it was built', async () => {
  const { wasm } = read();
  const module = await WebAssembly.compile(wasm);
  expect(WebAssembly.Module.imports(module)).toEqual([]);
  for (const section of ['name', 'producers']) expect(WebAssembly.Module.customSections(module, section)).toEqual([]);
});
