import { beforeEach, expect, test } from 'vitest';
import { type Db, migrate, openDatabase } from '../db.ts';
import { accessKeysOf, addAccessKey, findAccessKey, noteUse, revokeAccessKey } from './access-keys.ts';

let db: Db;
beforeEach(() => {
  db = openDatabase(':memory:');
  migrate(db);
});
const key = (id: string, owner = 'ann') => ({ id, owner, name: 'laptop', createdAt: new Date(1000) });
const idsOf = (owner: string) => accessKeysOf(db, owner).map(({ id }) => id);

test("lists an owner's keys and nobody else's", () => {
  addAccessKey(db, key('a'), 9);
  addAccessKey(db, key('b', 'bob'), 9);
  expect(idsOf('ann')).toEqual(['a']);
});

test('stores no more keys than an owner may have, and makes room when one is revoked', () => {
  expect(addAccessKey(db, key('a'), 1)).toBe(true);
  expect(addAccessKey(db, key('b'), 1)).toBe(false);
  expect(addAccessKey(db, key('c', 'bob'), 1)).toBe(true);
  revokeAccessKey(db, 'ann', 'a', new Date(2000));
  expect(addAccessKey(db, key('d'), 1)).toBe(true);
  expect(idsOf('ann')).toEqual(['d']);
});

test('finds no key that was revoked, and lets nobody revoke that of another', () => {
  addAccessKey(db, key('a'), 9);
  expect(revokeAccessKey(db, 'bob', 'a', new Date(2000))).toBe(false);
  expect(findAccessKey(db, 'a')?.owner).toBe('ann');
  expect(revokeAccessKey(db, 'ann', 'a', new Date(2000))).toBe(true);
  expect(findAccessKey(db, 'a')).toBeUndefined();
  expect(revokeAccessKey(db, 'ann', 'a', new Date(3000))).toBe(false);
});

test('remembers a use to the minute', () => {
  addAccessKey(db, key('a'), 9);
  for (const [at, known] of [
    [60_000, 60_000],
    [119_000, 60_000],
    [120_000, 120_000],
  ] as const) {
    const found = findAccessKey(db, 'a');
    if (found) noteUse(db, found, new Date(at));
    expect(findAccessKey(db, 'a')?.lastUsedAt).toEqual(new Date(known));
  }
});
