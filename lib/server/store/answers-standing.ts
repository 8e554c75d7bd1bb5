import { and, eq } from 'drizzle-orm';
import { type AnswerEvent, type Standing, standings } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';

type Transaction = Parameters<Parameters<Db['transaction']>[0]>[0];

/** Counts one answer in its learner's standing, inside the transaction that stores or releases it. */
export function countAnswer(tx: Transaction, event: AnswerEvent, concept: string): void {
  const { learner, question } = event;
  const own = and(eq(standings.learner, learner), eq(standings.question, question));
  const next = advance(tx.select().from(standings).where(own).get(), event, concept);
  tx.insert(standings)
    .values(next)
    .onConflictDoUpdate({ target: [standings.learner, standings.question], set: next })
    .run();
}

/** An answer that is released after a later one was counted adds to the counts, but is not the last. */
function advance(before: Standing | undefined, event: AnswerEvent, concept: string): Standing {
  const { learner, question, answeredAt } = event;
  const isRight = event.earned === event.outOf;
  const answered = (before?.answered ?? 0) + 1;
  const right = (before?.right ?? 0) + (isRight ? 1 : 0);
  if (before && before.lastAt > answeredAt) return { ...before, concept, answered, right };
  const streak = isRight ? (before?.streak ?? 0) + 1 : 0;
  return { learner, question, concept, answered, right, lastRight: isRight, streak, lastAt: answeredAt };
}
