import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { migrate, openDatabase } from '../db.ts';
import { revokeAccessKey } from '../store/access-keys.ts';
import { newKeyId, secretOf } from './access-key.ts';
import { openToken, sealToken } from './list-token.ts';
import { localKey, machineOwner } from './local-key.ts';
import { queueLimit } from './queue-limit.ts';

test("a key looks as AWS's do, and its secret follows from its id and the installation's secret", () => {
  const id = newKeyId();
  expect(id).toMatch(/^[A-Z2-7]{20}$/);
  expect(newKeyId()).not.toBe(id);
  expect(secretOf(id, 'a')).toMatch(/^[A-Za-z0-9+/]{40}$/);
  expect(secretOf(id, 'a')).toBe(secretOf(id, 'a'));
  expect(new Set([secretOf(id, 'a'), secretOf(id, 'b'), secretOf(newKeyId(), 'a')]).size).toBe(3);
});

test("the machine's own key is made once, and anew after it was revoked", () => {
  const db = openDatabase(':memory:');
  migrate(db);
  const folder = mkdtempSync(path.join(tmpdir(), 'holdout-key-'));
  const { id, isNew } = localKey(db, folder, new Date(0));
  expect(isNew).toBe(true);
  expect(localKey(db, folder, new Date(1))).toEqual({ id, isNew: false });
  revokeAccessKey(db, machineOwner, id, new Date(2));
  expect(localKey(db, folder, new Date(3))).toMatchObject({ isNew: true });
  rmSync(folder, { recursive: true });
});

test('a token opens for its owner and its list only, and not when it was changed', () => {
  const token = sealToken('secret', 'ann', 'jobs', '["a",1]');
  expect(openToken('secret', 'ann', 'jobs', token)).toBe('["a",1]');
  const [place = '', signature = ''] = token.split('.');
  const forged = `${Buffer.from('["b",1]').toString('base64url')}.${signature}`;
  for (const [secret, owner, list, given] of [
    ['other', 'ann', 'jobs', token],
    ['secret', 'bob', 'jobs', token],
    ['secret', 'ann', 'trials', token],
    ['secret', 'ann', 'jobs', forged],
    ['secret', 'ann', 'jobs', place],
    ['secret', 'ann', 'jobs', `${token}.x`],
    ['secret', 'ann', 'jobs', ''],
  ] as const)
    expect(openToken(secret, owner, list, given)).toBeNull();
});

test('the length of the queue is 200 unless it is set, and a whole number', () => {
  expect([undefined, '', '7'].map(queueLimit)).toEqual([200, 200, 7]);
  for (const wrong of ['0', '-1', '1.5', 'many']) expect(() => queueLimit(wrong)).toThrow();
});
