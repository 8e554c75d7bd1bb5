import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guestCookieOptions, readGuest, signGuest } from './guest.ts';

const id = randomUUID();

test('knows a guest by a cookie that it signed', () => {
  expect(readGuest(signGuest(id, 'secret'), 'secret')).toBe(id);
});

test('knows nobody by a cookie that is missing, forged or signed with another secret', () => {
  const signed = signGuest(id, 'secret');
  const forged = [
    undefined,
    '',
    id,
    `${id}.`,
    `${id}.x`,
    `${randomUUID()}.${signed.split('.')[1]}`,
    `${signed}.x`,
    signGuest(id, 'other'),
  ];
  for (const value of forged) expect(readGuest(value, 'secret')).toBeNull();
  fc.assert(
    fc.property(fc.string(), (value) => readGuest(value, 'secret') === null),
    { seed: 1 },
  );
});

test('hands the cookie out of reach of scripts and of other sites', () => {
  expect(guestCookieOptions(true)).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: true, path: '/' });
});
