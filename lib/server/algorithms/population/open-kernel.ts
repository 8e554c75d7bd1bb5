import { readFileSync } from 'node:fs';
import type { KernelExports } from '#lib/training/kernel/kernel-memory.ts';

let compiled: Promise<WebAssembly.Module> | undefined;

/** A fresh instance of population.wasm: its memory, which only grows, goes when nobody holds it any more. */
export async function openKernel(): Promise<KernelExports> {
  compiled ??= WebAssembly.compile(readFileSync(new URL('../../../training/kernel/population.wasm', import.meta.url)));
  const { exports } = await WebAssembly.instantiate(await compiled);
  return exports as unknown as KernelExports;
}
