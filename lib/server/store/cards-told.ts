import { and, eq } from 'drizzle-orm';
import { standings } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';

/** Whether the learner has been told the key of a question: a standing counts an answer only once it is told. */
export function isTold(db: Db, learner: string, question: string): boolean {
  const own = and(eq(standings.learner, learner), eq(standings.question, question));
  return db.select({ answered: standings.answered }).from(standings).where(own).get() !== undefined;
}
