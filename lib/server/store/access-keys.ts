import { and, asc, count, eq, isNull } from 'drizzle-orm';
import { type AccessKey, accessKeys } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';

type NewKey = Pick<AccessKey, 'id' | 'owner' | 'name' | 'createdAt'>;

/** Stores a key; false, and nothing stored, for an owner who has `most` that are not revoked. */
export function addAccessKey(db: Db, key: NewKey, most: number): boolean {
  return db.transaction(
    (tx) => {
      const own = and(eq(accessKeys.owner, key.owner), isNull(accessKeys.revokedAt));
      const there = tx.select({ keys: count() }).from(accessKeys).where(own).get()?.keys ?? 0;
      if (there >= most) return false;
      tx.insert(accessKeys).values(key).run();
      return true;
    },
    { behavior: 'immediate' },
  );
}

/** An owner's keys that are not revoked, the oldest first. */
export function accessKeysOf(db: Db, owner: string): AccessKey[] {
  const own = and(eq(accessKeys.owner, owner), isNull(accessKeys.revokedAt));
  return db.select().from(accessKeys).where(own).orderBy(asc(accessKeys.createdAt), asc(accessKeys.id)).all();
}

/** A key that is not revoked. */
export function findAccessKey(db: Db, id: string): AccessKey | undefined {
  const isIt = and(eq(accessKeys.id, id), isNull(accessKeys.revokedAt));
  return db.select().from(accessKeys).where(isIt).get();
}

/** Ends an owner's key for good; false where that owner has no such key. */
export function revokeAccessKey(db: Db, owner: string, id: string, at: Date): boolean {
  const isIt = and(eq(accessKeys.id, id), eq(accessKeys.owner, owner), isNull(accessKeys.revokedAt));
  return db.update(accessKeys).set({ revokedAt: at }).where(isIt).run().changes > 0;
}

const exactMs = 60_000;

/** Remembers when a key was used, to the minute: a client that polls shall not write with each request. */
export function noteUse(db: Db, { id, lastUsedAt }: AccessKey, at: Date): void {
  if (lastUsedAt && at.getTime() - lastUsedAt.getTime() < exactMs) return;
  db.update(accessKeys).set({ lastUsedAt: at }).where(eq(accessKeys.id, id)).run();
}
