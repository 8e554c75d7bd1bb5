import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

test('all strategies weigh at most 15 kB (gzip) in a browser, beside zod, and use nothing of Node', async () => {
  const build = await rolldown({ input: 'lib/search/registry.ts', external: ['zod'], platform: 'browser' });
  const { output } = await build.generate({ format: 'esm', minify: true });
  const code = output.map((part) => ('code' in part ? part.code : '')).join('');
  expect(code.match(/\bnode:|\bprocess\.\w|\brequire\(/)).toBeNull();
  expect(code.includes('bayesian')).toBe(true);
  expect(gzipSync(code).length).toBeLessThan(15_000);
});
