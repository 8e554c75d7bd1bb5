import { and, asc, eq } from 'drizzle-orm';
import { type Attempt, answers, attempts } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';
import { countAnswer } from './answers-standing.ts';

interface Finish {
  id: string;
  learner: string;
  now: Date;
  /** Whether the attempt held its answers, so that they are counted only now. */
  isHeld: (attempt: Attempt) => boolean;
  /** The concept of a question; undefined for one that has left the bank, whose answer is not counted. */
  conceptOf: (question: string) => string | undefined;
}

/** Ends a learner's attempt and counts what it held, in one transaction; ending it again changes nothing. */
export function finishAttempt(db: Db, { id, learner, now, isHeld, conceptOf }: Finish): Attempt | undefined {
  const own = and(eq(attempts.id, id), eq(attempts.learner, learner));
  return db.transaction(
    (tx) => {
      const attempt = tx.select().from(attempts).where(own).get();
      if (!attempt || attempt.finishedAt) return attempt;
      tx.update(attempts).set({ finishedAt: now }).where(own).run();
      const held = isHeld(attempt)
        ? tx.select().from(answers).where(eq(answers.attempt, id)).orderBy(asc(answers.answeredAt)).all()
        : [];
      for (const event of held) {
        const concept = conceptOf(event.question);
        if (concept !== undefined) countAnswer(tx, event, concept);
      }
      return { ...attempt, finishedAt: now };
    },
    { behavior: 'immediate' },
  );
}
