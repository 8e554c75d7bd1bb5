import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faults, isCode, type Module } from './testing/arrows.ts';

const root = new URL('../', import.meta.url);
const folders = ['app', 'lib', 'drizzle', 'e2e'];

function onDisk(): Module[] {
  const patterns = [...folders, 'content'].map((folder) => `${folder}/**/*.*`);
  const paths = globSync([...patterns, '*.{ts,mjs,json}'], { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  const ours = paths.filter((path) => path !== 'next-env.d.ts');
  return ours.map((path) => ({ path, source: isCode(path) ? readFileSync(new URL(path, root), 'utf8') : '' }));
}

/** Modules that may do what they do, so that a planted fault is the only one. */
const sound: Record<string, string> = {
  'lib/base/rng.ts': 'export const rng = 1;',
  'lib/search/space.ts':
    "import { z } from 'zod'; import type { Rank } from '@tensorflow/tfjs-core'; export { rng } from '#lib/base/rng.ts';",
  'lib/tuning/job.ts': "export { rng } from '../search/space.ts';",
  'lib/questions/registry.ts':
    'const at = (now: Date) => new Date(now); // Math.random() and process.env stand in a comment',
  'lib/questions/views.ts':
    "'use client'; import { lazy } from 'react'; lazy(() => import('./choice/choice.view.tsx'));",
  'lib/questions/choice/choice.view.tsx': "import { Card } from '#lib/ui/card.tsx'; export default Card;",
  'lib/ui/card.tsx': "import { useState } from 'react'; export const Card = () => <p>{useState(0)[0]} content/</p>;",
  'lib/browser/client.ts': "new Worker(new URL('./run.worker.ts', import.meta.url));",
  'lib/browser/run.worker.ts': "import * as tf from '@tensorflow/tfjs-core'; import '#lib/search/space.ts';",
  'lib/server/content/load.ts':
    "import { join } from 'node:path'; join('content', 'cards'); export const path = 'content/cards';",
  'lib/server/store/people.ts':
    "import { people } from '#drizzle/schema.ts'; import Database from 'better-sqlite3'; Date.now();",
  'lib/testing/build.ts': 'export const build = 1;',
  'lib/search/space.test.ts':
    "import '#lib/testing/build.ts'; import 'react'; import '#lib/server/content/load.ts'; 'content/cards';",
  'drizzle/schema.ts': "import { text } from 'drizzle-orm/sqlite-core'; export const people = text();",
  'app/page.tsx': "import '../lib/server/content/load.ts'; import { Form } from './form.tsx'; import './page.css';",
  'app/page.css': '',
  'app/form.tsx':
    "'use client'; import '#lib/questions/views.ts'; import { act } from './act.ts'; import 'next/navigation';",
  'app/act.ts': "'use server'; import '#lib/server/content/load.ts';",
};

/** The faults of the sound modules with some of them replaced or added. */
function plant(planted: Record<string, string>): string[] {
  return faults(Object.entries({ ...sound, ...planted }).map(([path, source]) => ({ path, source })));
}

describe('the arrows', () => {
  it('finds no fault in modules that have none', () => {
    expect(plant({})).toEqual([]);
  });

  it.each([
    ['lib/base/a.ts', 'base may not import zod', "import { z } from 'zod';"],
    ['lib/search/a.ts', 'search may not import lib/tuning/job.ts', "import '../tuning/job.ts';"],
    [
      'lib/people/a.ts',
      'people may not import lib/questions/registry.ts',
      "import type { A } from '#lib/questions/registry.ts';",
    ],
    ['lib/people/a.ts', 'people may not import react', "type A = import('react').FC;"],
    ['lib/memory/a.ts', 'memory may not import lib/search/space.ts', "export * from '#lib/search/space.ts';"],
    ['lib/memory/a.ts', 'memory may not import lib/search/space.ts', "await import('#lib/search/space.ts');"],
    ['lib/experiments/a.ts', 'experiments may not import react', "import { useState } from 'react';"],
    ['lib/exams/a.ts', 'exams may not import next/headers', "import 'next/headers';"],
    ['lib/exams/a.ts', 'exams may not import drizzle-orm', "import { eq } from 'drizzle-orm';"],
    ['lib/sagemaker/a.ts', 'sagemaker may not import node:path', "import { join } from 'node:path';"],
    [
      'lib/training/a.ts',
      'training may not import @tensorflow/tfjs-core',
      "import { type Rank } from '@tensorflow/tfjs-core';",
    ],
    ['lib/questions/a.ts', 'questions may not import lib/questions/views.ts', "import './views.ts';"],
    ['lib/exams/a.ts', 'exams is pure, so no Date.now', 'const now = Date.now();'],
    ['lib/exams/a.ts', 'exams is pure, so no new Date()', 'const now = new Date();'],
    ['lib/search/a.ts', 'search is pure, so no Math.random', 'const random = Math.random;'],
    ['lib/exchange/a.ts', 'exchange is pure, so no fetch()', "await fetch('/x');"],
    ['lib/tuning/a.ts', 'tuning is pure, so no process.env', "const key = process.env['KEY'];"],
    ['lib/ui/a.tsx', 'ui may not import lib/search/space.ts', "import '#lib/search/space.ts';"],
    [
      'lib/questions/a.view.tsx',
      'views may not import lib/server/content/load.ts',
      "import '#lib/server/content/load.ts';",
    ],
    ['lib/browser/a.ts', 'browser may not import node:fs', "import 'node:fs';"],
    [
      'lib/ui/a.ts',
      'ui may not import lib/browser/run.worker.ts',
      "new URL('../browser/run.worker.ts', import.meta.url);",
    ],
    ['lib/server/a.ts', 'server may not import lib/ui/card.tsx', "import '#lib/ui/card.tsx';"],
    ['lib/server/a.ts', 'server may not import react', "import { cache } from 'react';"],
    ['app/a.ts', 'app may not import drizzle/schema.ts', "import type { A } from '#drizzle/schema.ts';"],
    [
      'app/a.tsx',
      'client may not import lib/server/content/load.ts',
      "'use client'; import '#lib/server/content/load.ts';",
    ],
    ['lib/exams/a.ts', 'only lib/server/content reads content/', "const path = 'content/blueprints/a.yaml';"],
    ['lib/server/a.ts', 'only lib/server/content reads content/', "join(root, 'content');"],
    ['lib/server/a.ts', 'server may not import lib/testing/build.ts', "import '#lib/testing/build.ts';"],
    ['lib/utils/a.ts', 'stands in no row of the arrows', ''],
    ['lib/exams/a.ts', 'imports lib/exams/gone.ts, which does not exist', "import './gone.ts';"],
    ['lib/server/a.ts', 'imports a path that only running it would tell', 'import(name);'],
    ['lib/exams/a.ts', 'cannot be parsed', 'const = ;'],
    ['lib/exams/a.test.ts', '301 lines, at most 300', '1;\n'.repeat(301)],
  ])('%s: %s', (path, fault, source) => {
    expect(plant({ [path]: source })).toEqual([`${path}: ${fault}`]);
  });

  it('follows a client file into the files of app that it takes along', () => {
    const planted = { 'app/form.tsx': "'use client'; import './a.ts';", 'app/a.ts': "import 'node:fs';" };
    expect(plant(planted)).toEqual(['app/a.ts: client may not import node:fs']);
  });

  it('refuses content to all but its reader, by import too', () => {
    const planted = { 'lib/server/a.ts': "import '#content/a.json';", 'content/a.json': '' };
    expect(plant(planted)).toEqual(['lib/server/a.ts: only lib/server/content reads content/a.json']);
  });

  it('finds a circle of imports once, and none where a type closes it', () => {
    const b = "import './a.ts';";
    const circle = 'lib/exams/a.ts → lib/exams/b.ts → lib/exams/a.ts: a circle of imports';
    expect(plant({ 'lib/exams/a.ts': "import './b.ts';", 'lib/exams/b.ts': b })).toEqual([circle]);
    expect(plant({ 'lib/exams/a.ts': "import type { A } from './b.ts';", 'lib/exams/b.ts': b })).toEqual([]);
  });

  it('holds the sizes of the product, whatever those of its tests', () => {
    const many = (path: (at: number) => string) =>
      Object.fromEntries(Array.from({ length: 40 }, (_, at) => [path(at), '1;\n'.repeat(200)]));
    expect(plant(many((at) => `lib/exams/a${at}.test.ts`))).toEqual([]);
    expect(plant(many((at) => `lib/exams/a${at}.ts`))).toEqual([
      'the median file has 200 lines, at most 60',
      'the 90th percentile of files has 200 lines, at most 150',
    ]);
  });

  it('hold in this project, of which it has read nearly every module', () => {
    const files = onDisk();
    const read = files.filter(({ path, source }) => /\.tsx?$/.test(path) && source.length > 0);
    const there = globSync(
      folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
      { cwd: root },
    );
    expect(read.length).toBeGreaterThan(20);
    expect(read.length).toBeGreaterThanOrEqual(0.9 * there.length);
    expect(faults(files)).toEqual([]);
  });
});
