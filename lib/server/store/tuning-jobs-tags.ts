import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { tags } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';

export interface Tagged {
  owner: string;
  /** `tuning/<name>` or `training/<name>`. */
  resource: string;
}
export interface Tag {
  key: string;
  value: string;
}
const of = ({ owner, resource }: Tagged) => and(eq(tags.owner, owner), eq(tags.resource, resource));

/** Adds tags, or gives those that are there new values. */
export function addTags(db: Db, tagged: Tagged, added: readonly Tag[]): void {
  if (added.length === 0) return;
  db.insert(tags)
    .values(added.map(({ key, value }) => ({ ...tagged, key, value })))
    .onConflictDoUpdate({ target: [tags.owner, tags.resource, tags.key], set: { value: sql`excluded.value` } })
    .run();
}

export function tagsOf(db: Db, tagged: Tagged): Tag[] {
  return db.select({ key: tags.key, value: tags.value }).from(tags).where(of(tagged)).orderBy(asc(tags.key)).all();
}

export function removeTags(db: Db, tagged: Tagged, keys?: readonly string[]): void {
  db.delete(tags)
    .where(and(of(tagged), keys && inArray(tags.key, [...keys])))
    .run();
}
