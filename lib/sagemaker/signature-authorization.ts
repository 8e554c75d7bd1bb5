import { AwsError } from './operation-error.ts';

/** The header `Authorization` of Signature Version 4, taken apart. */
export interface Authorization {
  keyId: string;
  /** `20260131`, the day that the key is derived for. */
  day: string;
  region: string;
  service: string;
  /** Lower case, in the order given. */
  signedHeaders: string[];
  /** 64 hexadecimal digits. */
  signature: string;
}
const algorithm = 'AWS4-HMAC-SHA256';

/** Throws MissingAuthenticationTokenException without a header, IncompleteSignatureException for one that lacks a part. */
export function readAuthorization(header: string | null): Authorization {
  if (!header) throw new AwsError('MissingAuthenticationTokenException', 'Missing Authentication Token');
  const rest = header.startsWith(`${algorithm} `) ? header.slice(algorithm.length) : null;
  if (rest === null)
    throw new AwsError('IncompleteSignatureException', `Only ${algorithm} is supported in the Authorization header.`);
  const parts = new Map(rest.split(',').map((part) => pair(part.trim())));
  const missing = ['Credential', 'Signature', 'SignedHeaders'].filter((name) => !parts.get(name));
  if (missing.length > 0) throw incomplete(missing.map((name) => `requires '${name}' parameter.`).join(' '));
  const [keyId, day, region, service, end, ...more] = parts.get('Credential')?.split('/') ?? [];
  if (!keyId || !day || !region || !service || end !== 'aws4_request' || more.length > 0)
    throw incomplete("has a 'Credential' that is not <key>/<day>/<region>/<service>/aws4_request.");
  const signature = parts.get('Signature') ?? '';
  if (!/^[0-9a-f]{64}$/.test(signature)) throw incomplete("has a 'Signature' that is not 64 hexadecimal digits.");
  const signedHeaders = parts.get('SignedHeaders')?.toLowerCase().split(';') ?? [];
  return { keyId, day, region, service, signedHeaders, signature };
}

const incomplete = (what: string): AwsError =>
  new AwsError('IncompleteSignatureException', `Authorization header ${what}`);

function pair(text: string): [string, string] {
  const at = text.indexOf('=');
  return [text.slice(0, at), text.slice(at + 1)];
}
