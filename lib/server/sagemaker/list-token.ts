import { createHmac, timingSafeEqual } from 'node:crypto';

/** A place in a list as an opaque text, signed for its owner and for exactly this list. */
export function sealToken(secret: string, owner: string, list: string, place: string): string {
  return `${Buffer.from(place).toString('base64url')}.${signature(secret, owner, list, place)}`;
}

/** The place in a token, or null for a token that was not made for this owner and this list. */
export function openToken(secret: string, owner: string, list: string, token: string): string | null {
  const [written = '', given = '', ...rest] = token.split('.');
  const place = Buffer.from(written, 'base64url').toString('utf8');
  const ought = Buffer.from(signature(secret, owner, list, place));
  const is = Buffer.from(given);
  return rest.length === 0 && is.length === ought.length && timingSafeEqual(is, ought) ? place : null;
}

const signature = (secret: string, ...signed: string[]): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['list', ...signed]))
    .digest('base64url');
