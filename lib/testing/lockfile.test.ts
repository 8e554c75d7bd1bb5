import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
type Lock = { packages: Record<string, Entry> };

const lock: Lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));

/** As Node resolves: in the parent's own node_modules, else in that of each folder above it. */
function entryOf(name: string, parent: string, { packages }: Lock): Entry | undefined {
  const steps = parent.split('/node_modules/');
  const folders = steps.map((_, at) => steps.slice(0, steps.length - at).join('/node_modules/'));
  const paths = [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
  return paths.map((path) => packages[path]).find((entry) => entry !== undefined);
}

/** A registry that lags leaves platforms out of the lockfile in silence; `npm ci` then fails on those machines. */
function missing(of: Lock): string[] {
  return Object.entries(of.packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, declared]) => {
      const version = entryOf(name, parent, of)?.version;
      // Platform packages are declared exactly; of a range it is enough that something stands there.
      const isThere = /^\d/.test(declared) ? version === declared : version !== undefined;
      return isThere ? [] : [`${parent} wants ${name}@${declared}, the lockfile has ${version ?? 'none'}`];
    }),
  );
}

const hosts = (of: Lock) =>
  Object.values(of.packages).flatMap(({ resolved }) => (resolved?.includes('//') ? [resolved] : []));

/** What each tool calls its package for a platform. */
const tools: Record<string, (platform: string) => string> = {
  next: (platform) => `@next/swc-${platform}`,
  '@tailwindcss/oxide': (platform) => `@tailwindcss/oxide-${platform}`,
  lightningcss: (platform) => `lightningcss-${platform}`,
  rolldown: (platform) => `@rolldown/binding-${platform}`,
  esbuild: (platform) => `@esbuild/${platform.replace(/-(msvc|gnu)$/, '')}`,
  '@biomejs/biome': (platform) => `@biomejs/cli-${platform.replace(/-(msvc|gnu)$/, '')}`,
};
const platforms = ['darwin-arm64', 'darwin-x64', 'win32-x64-msvc', 'linux-arm64-gnu'];

describe('the lockfile', () => {
  it('lists every platform package that its parents declare', () => {
    expect(missing(lock)).toEqual([]);
  });

  it.each(Object.entries(tools))('has %s for macOS, Windows and Linux on ARM', (tool, name) => {
    const parents = Object.keys(lock.packages).filter(
      (path) => path === `node_modules/${tool}` || path.endsWith(`/node_modules/${tool}`),
    );
    expect(parents).not.toEqual([]);
    for (const parent of parents) {
      for (const platform of platforms)
        expect(entryOf(name(platform), parent, lock), `${parent} on ${platform}`).toBeDefined();
    }
  });

  it('names no host of a registry', () => {
    expect(hosts(lock)).toEqual([]);
  });

  it('would notice a platform left out, another version and a host', () => {
    const { 'node_modules/@next/swc-darwin-arm64': swc, ...rest } = lock.packages;
    const parent = 'node_modules/next wants @next/swc-darwin-arm64@';
    expect(missing({ packages: rest })).toEqual([`${parent}${swc?.version}, the lockfile has none`]);
    const old = { packages: { ...rest, 'node_modules/@next/swc-darwin-arm64': { version: '1.0.0' } } };
    expect(missing(old)).toEqual([`${parent}${swc?.version}, the lockfile has 1.0.0`]);
    expect(hosts({ packages: { a: { resolved: 'https://registry.example/a.tgz' } } })).toHaveLength(1);
  });
});
