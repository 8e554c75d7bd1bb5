import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from './settings.ts';

export const guestCookie = 'holdout_guest';
const yearSeconds = 365 * 24 * 3600;

/** `id.signature`; the signature is HMAC-SHA-256 under this installation's secret, so that no one takes another's id. */
export const signGuest = (id: string, secret: string): string => `${id}.${signature(id, secret)}`;

/** The learner's id in a cookie's value, or null when it is missing, malformed or not signed by us. */
export function readGuest(value: string | undefined, secret: string): string | null {
  const [id = '', given = '', ...rest] = value?.split('.') ?? [];
  if (!/^[0-9a-f-]{36}$/.test(id) || rest.length > 0) return null;
  const expected = Buffer.from(signature(id, secret));
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected) ? id : null;
}

export const guestCookieOptions = (secure: boolean) => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  path: '/',
  maxAge: yearSeconds,
  secure,
});

function signature(id: string, secret: string): string {
  return createHmac('sha256', secret).update(id).digest('base64url');
}

let known: string | undefined;

/** This installation's secret: HOLDOUT_SECRET, else a file beside the database that is made once. */
export function guestSecret(): string {
  known ??= process.env['HOLDOUT_SECRET'] ?? secretFile(path.join(dataFolder(), 'secret'));
  return known;
}

function secretFile(file: string): string {
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
