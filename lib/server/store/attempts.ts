import { and, desc, eq } from 'drizzle-orm';
import { type AnswerEvent, type Attempt, answers, attempts, learners } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';

/** Stores a new attempt, and its learner when this is the first thing that he or she does. */
export function addAttempt(db: Db, attempt: Attempt): void {
  db.transaction(
    (tx) => {
      tx.insert(learners).values({ id: attempt.learner, createdAt: attempt.createdAt }).onConflictDoNothing().run();
      tx.insert(attempts).values(attempt).run();
    },
    { behavior: 'immediate' },
  );
}

/** A learner's own attempt; another's is as good as none. */
export function findAttempt(db: Db, id: string, learner: string): Attempt | undefined {
  return db
    .select()
    .from(attempts)
    .where(and(eq(attempts.id, id), eq(attempts.learner, learner)))
    .get();
}

export function answersOf(db: Db, attempt: string): AnswerEvent[] {
  return db.select().from(answers).where(eq(answers.attempt, attempt)).all();
}

/** The newest attempts, `most` at the most. */
export function latestAttempts(db: Db, learner: string, most: number): Attempt[] {
  return db
    .select()
    .from(attempts)
    .where(eq(attempts.learner, learner))
    .orderBy(desc(attempts.createdAt))
    .limit(most)
    .all();
}
