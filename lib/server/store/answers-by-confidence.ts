import { and, count, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { answers, attempts } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';

/** Of the answers given with a confidence and told since, how many at each level and how many of them right. */
export function answersByConfidence(db: Db, learner: string) {
  const isTold = or(
    isNotNull(attempts.finishedAt),
    isNull(attempts.settings),
    sql`json_extract(${attempts.settings}, '$.feedback') = 'now'`,
  );
  return db
    .select({
      confidence: sql<number>`${answers.confidence}`,
      answers: count(),
      right: sql<number>`sum(${answers.earned} = ${answers.outOf})`,
    })
    .from(answers)
    .innerJoin(attempts, eq(attempts.id, answers.attempt))
    .where(and(eq(answers.learner, learner), isNotNull(answers.confidence), isTold))
    .groupBy(answers.confidence)
    .all();
}
