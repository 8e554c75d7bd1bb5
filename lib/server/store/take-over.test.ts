import { expect, test } from 'vitest';
import { create } from '#lib/tuning/sample-job.contract.ts';
import { migrate, openDatabase } from '../db.ts';
import { accessKeysOf, addAccessKey } from './access-keys.ts';
import { takeOver } from './take-over.ts';
import { addJob, findJob } from './tuning-jobs.ts';
import { loadJob } from './tuning-jobs-load.ts';
import { addTags, tagsOf } from './tuning-jobs-tags.ts';

function begun() {
  const db = openDatabase(':memory:');
  migrate(db);
  const add = (owner: string, name: string) =>
    addJob(db, { owner, name, kind: 'tuning', definition: create().definition, request: {}, at: new Date(0) });
  return { db, add };
}

test('what the machine’s key made becomes that of whoever takes it over, running jobs too', () => {
  const { db, add } = begun();
  addAccessKey(db, { id: 'K', owner: 'local', name: 'this machine', createdAt: new Date(0) }, 1);
  const id = add('local', 'a') ?? 0;
  add('ann', 'b');
  addTags(db, { owner: 'local', resource: 'tuning/a' }, [{ key: 'team', value: 'x' }]);
  const before = loadJob(db, id)?.revision ?? 0;
  expect(takeOver(db, 'local', 'ann')).toEqual([]);
  expect(findJob(db, { owner: 'ann', kind: 'tuning', name: 'a' })).toBeDefined();
  expect(loadJob(db, id)).toMatchObject({ owner: 'ann', revision: before + 1 });
  expect(accessKeysOf(db, 'ann').map((key) => key.id)).toEqual(['K']);
  expect(tagsOf(db, { owner: 'ann', resource: 'tuning/a' })).toHaveLength(1);
  expect(takeOver(db, 'local', 'bob')).toEqual([]);
  expect(findJob(db, { owner: 'ann', kind: 'tuning', name: 'a' })).toBeDefined();
});

test('a name that both have is told, and nothing is taken over', () => {
  const { db, add } = begun();
  for (const [owner, name] of [
    ['local', 'a'],
    ['local', 'c'],
    ['ann', 'a'],
  ] as const)
    add(owner, name);
  expect(takeOver(db, 'local', 'ann')).toEqual(['a']);
  expect(findJob(db, { owner: 'local', kind: 'tuning', name: 'c' })).toBeDefined();
});
