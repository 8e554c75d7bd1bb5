import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Db } from '../db.ts';
import { addAccessKey, findAccessKey } from '../store/access-keys.ts';
import { newKeyId } from './access-key.ts';

/** The user that programs of this machine are until somebody takes the machine's key over. */
export const machineOwner = 'local';

/**
 * The id of this installation's own key. It is made the first time, and again after it was revoked; a file of the data
 * folder remembers which it is, for whoever took it over is its owner now.
 */
export function localKey(db: Db, folder: string, now: Date): { id: string; isNew: boolean } {
  const file = path.join(folder, 'local-key');
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (findAccessKey(db, known)) return { id: known, isNew: false };
  const id = newKeyId();
  addAccessKey(db, { id, owner: machineOwner, name: 'this machine', createdAt: now }, Number.POSITIVE_INFINITY);
  writeFileSync(file, id);
  return { id, isNew: true };
}
