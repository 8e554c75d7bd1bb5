// `npm run kernel`: compiles lib/training/kernel/population.c to the population.wasm that is committed beside it, and
// records what it was made from. It needs clang and wasm-ld of the version below; nobody else needs either.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../training/kernel/', import.meta.url));
const clangVersion = 14;
// Results must be the same on every machine: no contraction into fused multiply-adds, no relaxed SIMD.
const compile = '--target=wasm32 -O3 -msimd128 -mbulk-memory -ffp-contract=off -ffreestanding -fno-ident -Wall -Wextra';
// The driver of clang would call wasm-opt wherever there is one, so the linker is called by itself.
const link = '--no-entry --export=__heap_base --strip-all -z stack-size=16384';

const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/** Of all sources, by name, and of the flags; line ends as git has them. */
export function sourcesHash() {
  const names = readdirSync(folder).filter((name) => /\.[ch]$/.test(name));
  const texts = names
    .sort()
    .map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')}`);
  return sha256([compile, link, ...texts].join('\n'));
}

export const read = () => ({
  wasm: readFileSync(join(folder, 'population.wasm')),
  record: JSON.parse(readFileSync(join(folder, 'population.json'), 'utf8')),
});

/** Whether this machine can build the very bytes. */
export function canBuild() {
  try {
    const versions = [execFileSync('clang', ['--version'], { encoding: 'utf8' })];
    versions.push(execFileSync('wasm-ld', ['--version'], { encoding: 'utf8' }));
    return versions.every((text) => new RegExp(`(clang version|LLD) ${clangVersion}\\.`).test(text));
  } catch {
    return false;
  }
}

export function build() {
  const made = mkdtempSync(join(tmpdir(), 'holdout-kernel-'));
  try {
    const [object, wasm] = [join(made, 'population.o'), join(made, 'population.wasm')];
    execFileSync('clang', [...compile.split(' '), '-c', '-o', object, 'population.c'], {
      cwd: folder,
      stdio: 'inherit',
    });
    execFileSync('wasm-ld', [...link.split(' '), '-o', wasm, object], { stdio: 'inherit' });
    return readFileSync(wasm);
  } finally {
    rmSync(made, { recursive: true });
  }
}

export const recordOf = (wasm) => ({ clang: clangVersion, sources: sourcesHash(), wasm: sha256(wasm) });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!canBuild()) throw new Error(`the kernel is built with clang and wasm-ld ${clangVersion}, which are not here`);
  const wasm = build();
  writeFileSync(join(folder, 'population.wasm'), wasm);
  writeFileSync(join(folder, 'population.json'), `${JSON.stringify(recordOf(wasm), null, 2)}\n`);
  console.info(`population.wasm: ${wasm.length} bytes`);
}
