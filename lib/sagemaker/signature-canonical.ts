import type { Authorization } from './signature-authorization.ts';

/** A request as far as it is signed. */
export interface SignedRequest {
  method: string;
  /** As it was sent, still encoded. */
  path: string;
  header(name: string): string | null;
  /** SHA-256 of the body, in hexadecimal digits. */
  bodyHash: string;
}

/** Amazon's "Create a canonical request"; requests here have no query. */
export function canonicalRequest(
  { method, path, header, bodyHash }: SignedRequest,
  { signedHeaders }: Pick<Authorization, 'signedHeaders'>,
): string {
  const lines = signedHeaders.map((name) => `${name}:${(header(name) ?? '').trim().replace(/\s+/g, ' ')}\n`);
  return [method, path, '', lines.join(''), signedHeaders.join(';'), bodyHash].join('\n');
}

/** Amazon's "Create a string to sign". */
export function stringToSign(
  { day, region, service }: Pick<Authorization, 'day' | 'region' | 'service'>,
  date: string,
  canonicalHash: string,
): string {
  return ['AWS4-HMAC-SHA256', date, `${day}/${region}/${service}/aws4_request`, canonicalHash].join('\n');
}
