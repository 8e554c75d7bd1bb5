import { and, count, eq, gte, sql } from 'drizzle-orm';
import { answers } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';

/** How many answers a learner gave on each day (UTC, as YYYY-MM-DD) from a moment on; days without any are left out. */
export function answersByDay(db: Db, learner: string, since: Date): Map<string, number> {
  const day = sql<string>`date(${answers.answeredAt} / 1000, 'unixepoch')`;
  const rows = db
    .select({ day, answers: count() })
    .from(answers)
    .where(and(eq(answers.learner, learner), gte(answers.answeredAt, since)))
    .groupBy(day)
    .all();
  return new Map(rows.map((row) => [row.day, row.answers]));
}
