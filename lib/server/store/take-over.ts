import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { accessKeys, ownDatasets, tags, trainingJobs, tuningJobs } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';

/**
 * Gives everything of the tuner that one owner has to another: keys, jobs, training jobs, tags, data sets. All or
 * nothing: names that both have are given back, and then nothing has changed. Jobs that run go on: their raised revision
 * makes the tuner read them again.
 */
export function takeOver(db: Db, from: string, to: string): string[] {
  return db.transaction(
    (tx) => {
      const clashes = [trainingJobs, tuningJobs, ownDatasets].flatMap((table) => {
        const theirs = tx.select({ name: table.name }).from(table).where(eq(table.owner, to));
        const both = and(eq(table.owner, from), inArray(table.name, theirs));
        return tx.select({ name: table.name }).from(table).where(both).all();
      });
      if (clashes.length > 0) return [...new Set(clashes.map(({ name }) => name))];
      for (const table of [accessKeys, trainingJobs, tags, ownDatasets])
        tx.update(table).set({ owner: to }).where(eq(table.owner, from)).run();
      tx.update(tuningJobs).set({ owner: to }).where(eq(tuningJobs.owner, from)).run();
      const isUnfinished = and(eq(tuningJobs.owner, to), isNull(tuningJobs.endedAt));
      tx.update(tuningJobs).set({ revision: sql`revision + 1` }).where(isUnfinished).run();
      return [];
    },
    { behavior: 'immediate' },
  );
}
