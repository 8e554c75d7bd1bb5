import { createHmac, randomInt } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A new id for an access key: 20 letters and digits, as AWS's. */
export const newKeyId = (): string =>
  `HOLD${Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('')}`;

/**
 * The secret of an access key, 40 characters as AWS's. It follows from the id and this installation's secret, so that
 * whoever reads the database reads no secret, and the local key can be shown again.
 */
export const secretOf = (keyId: string, installationSecret: string): string =>
  createHmac('sha256', installationSecret).update(`access-key ${keyId}`).digest('base64').slice(0, 40);
