import { and, eq, or } from 'drizzle-orm';
import { type AnswerEvent, answers, attempts, type Standing, standings } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';
import { countAnswer } from './answers-standing.ts';

export type Recorded =
  | { outcome: 'recorded' | 'repeated'; event: AnswerEvent }
  /** The question of this attempt has another answer already, which stays. */
  | { outcome: 'answered before'; event: AnswerEvent }
  /** The id belongs to another answer. */
  | { outcome: 'id taken' }
  | { outcome: 'attempt finished' };

/**
 * Stores one answer and brings the learner's standing up to date, in one transaction. The same id again changes
 * nothing and gives back what was stored, so a browser may repeat a request that it is unsure of. The standing of a
 * held answer waits for the end of its attempt, because the learner could read the result from it.
 */
export function recordAnswer(db: Db, event: AnswerEvent, concept: string, { isHeld = false } = {}): Recorded {
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
      const attempt = tx
        .select({ finishedAt: attempts.finishedAt })
        .from(attempts)
        .where(eq(attempts.id, event.attempt))
        .get();
      if (attempt?.finishedAt) return { outcome: 'attempt finished' };
      tx.insert(answers).values(event).run();
      if (!isHeld) countAnswer(tx, event, concept);
      return { outcome: 'recorded', event };
    },
    { behavior: 'immediate' },
  );
}

/** At most one row a question: its size follows the bank, not the years of practice. */
export function standingsOf(db: Db, learner: string): Standing[] {
  return db.select().from(standings).where(eq(standings.learner, learner)).all();
}
