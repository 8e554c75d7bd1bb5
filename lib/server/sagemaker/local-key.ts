import type { Db } from '../db.ts';
import { accessKeysOf, addAccessKey } from '../store/access-keys.ts';
import { newKeyId } from './access-key.ts';

/** The user that programs of this machine are before anyone has made a key of his or her own. */
const owner = 'local';

/** The id of this installation's own key; it is made the first time, and again after it was revoked. */
export function localKey(db: Db, now: Date): { id: string; isNew: boolean } {
  const [known] = accessKeysOf(db, owner);
  if (known) return { id: known.id, isNew: false };
  const id = newKeyId();
  addAccessKey(db, { id, owner, name: 'this machine', createdAt: now }, 1);
  return { id, isNew: true };
}
