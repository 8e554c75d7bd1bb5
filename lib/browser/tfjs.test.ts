import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

test('all that trains in the browser weighs at most 60 kB (gzip): slim tfjs, populations and the kernel', async () => {
  const entry = 'weighed';
  const source = `export * from '#lib/browser/tfjs.ts'; export * from '#lib/training/population.ts';`;
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    plugins: [
      { name: entry, resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? source : null) },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  const code = output.map((part) => ('code' in part ? part.code : '')).join('');
  expect(code.match(/\bnode:|\brequire\(/)).toBeNull();
  expect(code.includes('PopulationTrain')).toBe(true);
  const wasm = readFileSync('lib/training/kernel/population.wasm');
  expect(gzipSync(code).length + gzipSync(wasm).length).toBeLessThan(60_000);
});
