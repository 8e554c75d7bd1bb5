import { and, desc, eq } from 'drizzle-orm';
import { flags, learners } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';

interface Flag {
  learner: string;
  question: string;
  isFlagged: boolean;
  now: Date;
}

/** Sets or takes away a learner's flag on a question; what is so already stays as it is. */
export function setFlag(db: Db, { learner, question, isFlagged, now }: Flag): void {
  db.transaction(
    (tx) => {
      if (!isFlagged) {
        tx.delete(flags)
          .where(and(eq(flags.learner, learner), eq(flags.question, question)))
          .run();
        return;
      }
      tx.insert(learners).values({ id: learner, createdAt: now }).onConflictDoNothing().run();
      tx.insert(flags).values({ learner, question, createdAt: now }).onConflictDoNothing().run();
    },
    { behavior: 'immediate' },
  );
}

/** Ids of the questions that a learner has flagged, the latest first; at most one a question of the bank. */
export function flagsOf(db: Db, learner: string): string[] {
  const rows = db
    .select({ question: flags.question })
    .from(flags)
    .where(eq(flags.learner, learner))
    .orderBy(desc(flags.createdAt), desc(flags.question))
    .all();
  return rows.map(({ question }) => question);
}
