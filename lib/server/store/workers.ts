import { count, eq, gt, lt } from 'drizzle-orm';
import { workers } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';

const goneAfterMs = 10_000;

/** Renews a worker's row and clears away those that died without a word. */
export function beat(db: Db, worker: typeof workers.$inferInsert): void {
  db.transaction(
    (tx) => {
      tx.insert(workers)
        .values(worker)
        .onConflictDoUpdate({ target: workers.id, set: { beatAt: worker.beatAt } })
        .run();
      tx.delete(workers)
        .where(lt(workers.beatAt, new Date(worker.beatAt.getTime() - 6 * goneAfterMs)))
        .run();
    },
    { behavior: 'immediate' },
  );
}

export function leave(db: Db, id: string): void {
  db.delete(workers).where(eq(workers.id, id)).run();
}

/** Workers heard of in the last 10 s. */
export function liveWorkers(db: Db, now: Date): number {
  const since = new Date(now.getTime() - goneAfterMs);
  return db.select({ live: count() }).from(workers).where(gt(workers.beatAt, since)).get()?.live ?? 0;
}
