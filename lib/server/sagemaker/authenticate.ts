import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { AccessKey } from '#drizzle/schema.ts';
import { AwsError } from '#lib/sagemaker/operation-error.ts';
import { verifySignature } from '#lib/sagemaker/signature.ts';
import type { Db } from '../db.ts';
import { findAccessKey, noteUse } from '../store/access-keys.ts';
import { secretOf } from './access-key.ts';
import type { Replays } from './replays.ts';

export interface Caller {
  owner: string;
  region: string;
}
interface Asked {
  db: Db;
  installationSecret: string;
  now: Date;
  replays: Replays;
}

/** Whose request this is, by its signature. Throws an AwsError. */
export function authenticate(
  request: Request,
  body: Uint8Array,
  { db, installationSecret, now, replays }: Asked,
): Caller {
  let key: AccessKey | undefined;
  const { region, signature } = verifySignature(
    { method: request.method, header: (name) => request.headers.get(name), bodyHash: sha256(body) },
    pathsOf(request),
    {
      hash: sha256,
      hmac: (secret, text) => createHmac('sha256', secret).update(text).digest(),
      isEqual: (a, b) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b)),
      secretOf: (keyId) => {
        key = findAccessKey(db, keyId);
        return key && secretOf(keyId, installationSecret);
      },
      now,
    },
  );
  if (!key) throw new Error('a signature was verified without a key');
  if (replays.isReplay(signature, now.getTime()))
    throw new AwsError('InvalidSignatureException', 'This request was received before: sign it anew.');
  noteUse(db, key, now);
  return { owner: key.owner, region };
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** With and without a slash at the end: clients sign the one, and the router may hand on the other. */
function pathsOf({ url }: Request): string[] {
  const bare = new URL(url).pathname.replace(/\/$/, '');
  return [`${bare}/`, bare];
}
