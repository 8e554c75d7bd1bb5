import { and, eq, or, sql } from 'drizzle-orm';
import { type AnswerEvent, answers, type Standing, standings } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';

export type Recorded =
  | { outcome: 'recorded' | 'repeated'; event: AnswerEvent }
  /** The question of this attempt has another answer already, which stays. */
  | { outcome: 'answered before'; event: AnswerEvent }
  /** The id belongs to another answer. */
  | { outcome: 'id taken' };

/**
 * Stores one answer and brings the learner's standing up to date, in one transaction. The same id again changes
 * nothing and gives back what was stored, so a browser may repeat a request that it is unsure of.
 */
export function recordAnswer(db: Db, event: AnswerEvent, concept: string): Recorded {
  return db.transaction(
    (tx) => {
      const before = tx
        .select()
        .from(answers)
        .where(
          or(eq(answers.id, event.id), and(eq(answers.attempt, event.attempt), eq(answers.question, event.question))),
        )
        .all();
      const stored = before.find(({ attempt, question }) => attempt === event.attempt && question === event.question);
      if (stored) return { outcome: stored.id === event.id ? 'repeated' : 'answered before', event: stored };
      if (before.length > 0) return { outcome: 'id taken' };
      tx.insert(answers).values(event).run();
      const right = event.earned === event.outOf;
      const next: Standing = {
        learner: event.learner,
        question: event.question,
        concept,
        answered: 1,
        right: right ? 1 : 0,
        lastRight: right,
        streak: right ? 1 : 0,
        lastAt: event.answeredAt,
      };
      tx.insert(standings)
        .values(next)
        .onConflictDoUpdate({
          target: [standings.learner, standings.question],
          set: {
            concept,
            answered: sql`${standings.answered} + 1`,
            right: sql`${standings.right} + ${next.right}`,
            lastRight: right,
            streak: right ? sql`${standings.streak} + 1` : 0,
            lastAt: event.answeredAt,
          },
        })
        .run();
      return { outcome: 'recorded', event };
    },
    { behavior: 'immediate' },
  );
}

/** At most one row a question: its size follows the bank, not the years of practice. */
export function standingsOf(db: Db, learner: string): Standing[] {
  return db.select().from(standings).where(eq(standings.learner, learner)).all();
}
