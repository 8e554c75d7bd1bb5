// `npm run kernel`: compiles lib/training/gemm/gemm.c to the gemm.wasm and gemm-relaxed.wasm that are committed beside it,
// and records what they were made from. The compiler is that of build-kernel.mjs.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canBuild } from './build-kernel.mjs';

export { canBuild };

const folder = fileURLToPath(new URL('../training/gemm/', import.meta.url));
const compile = '--target=wasm32 -O3 -msimd128 -mbulk-memory -ffp-contract=off -ffreestanding -fno-ident -Wall -Wextra';
const relaxed = '-mrelaxed-simd -DRELAXED';
// The memory is that of tfjs, so there is no room for a stack; `npm run unit` looks whether one came about.
const link = '--no-entry --import-memory --strip-all -z stack-size=16';
const variants = { 'gemm.wasm': compile, 'gemm-relaxed.wasm': `${compile} ${relaxed}` };

const sha256 = (content) => createHash('sha256').update(content).digest('hex');

function sourcesHash() {
  const names = readdirSync(folder).filter((name) => /\.[ch]$/.test(name));
  const texts = names
    .sort()
    .map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')}`);
  return sha256([compile, relaxed, link, ...texts].join('\n'));
}

export const read = () => ({
  modules: Object.fromEntries(Object.keys(variants).map((name) => [name, readFileSync(join(folder, name))])),
  record: JSON.parse(readFileSync(join(folder, 'gemm.json'), 'utf8')),
});

/** By name, the bytes of both modules. */
export function build() {
  const made = mkdtempSync(join(tmpdir(), 'holdout-gemm-'));
  try {
    return Object.fromEntries(Object.entries(variants).map(([name, flags]) => [name, buildOne(made, name, flags)]));
  } finally {
    rmSync(made, { recursive: true });
  }
}

function buildOne(made, name, flags) {
  const [object, text, wasm] = ['o', 's', 'wasm'].map((ending) => join(made, `${name}.${ending}`));
  const run = (program, ...args) => execFileSync(program, args, { cwd: folder, stdio: 'inherit' });
  run('clang', ...flags.split(' '), '-c', '-o', object, 'gemm.c');
  run('clang', ...flags.split(' '), '-S', '-o', text, 'gemm.c');
  run('wasm-ld', ...link.split(' '), '-o', wasm, object);
  const fused = readFileSync(text, 'utf8').match(/f32x4\.fma/g)?.length ?? 0;
  return withFinalOpcodes(readFileSync(wasm), fused);
}

/**
 * Clang 14 writes fused multiply-add with the number that it had in a draft of relaxed SIMD, 0xaf; the final one is
 * 0x105 (f32x4.relaxed_madd), which takes as many bytes. vector.h has the order of the final operands.
 */
function withFinalOpcodes(wasm, expected) {
  const [draft, final] = [Buffer.from([0xfd, 0xaf, 0x01]), Buffer.from([0xfd, 0x85, 0x02])];
  let found = 0;
  for (let at = wasm.indexOf(draft); at >= 0; at = wasm.indexOf(draft, at + 3), found++) final.copy(wasm, at);
  if (found !== expected) throw new Error(`${expected} fused multiply-adds were compiled and ${found} were found`);
  return wasm;
}

export const recordOf = (modules) => ({
  sources: sourcesHash(),
  ...Object.fromEntries(Object.entries(modules).map(([name, wasm]) => [name, sha256(wasm)])),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!canBuild()) throw new Error('the compiler that build-kernel.mjs names is not here');
  const modules = build();
  for (const [name, wasm] of Object.entries(modules)) {
    writeFileSync(join(folder, name), wasm);
    console.info(`${name}: ${wasm.length} bytes`);
  }
  writeFileSync(join(folder, 'gemm.json'), `${JSON.stringify(recordOf(modules), null, 2)}\n`);
}
