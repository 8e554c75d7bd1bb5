import { and, desc, eq, gte, isNull, sql } from 'drizzle-orm';
import { reviews } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';

export interface ReviewsToday {
  /** Reviews of new cards, of cards that had been learnt, and all of them, without those taken back. */
  begun: number;
  reviewed: number;
  all: number;
  lastCard: string | null;
}

/** A learner's reviews since a moment; what is read are these events alone, found by reviews_by_learner. */
export function reviewsSince(db: Db, learner: string, since: Date): ReviewsToday {
  const counted = and(eq(reviews.learner, learner), gte(reviews.reviewedAt, since), isNull(reviews.undoneAt));
  const stateBefore = sql`coalesce(json_extract(${reviews.before}, '$.state'), 0)`;
  const sums = db
    .select({
      begun: sql<number>`coalesce(sum(${stateBefore} = 0), 0)`,
      reviewed: sql<number>`coalesce(sum(${stateBefore} = 2), 0)`,
      all: sql<number>`count(*)`,
    })
    .from(reviews)
    .where(counted)
    .get();
  const last = db
    .select({ card: reviews.card })
    .from(reviews)
    .where(counted)
    .orderBy(desc(reviews.reviewedAt))
    .limit(1)
    .get();
  return { begun: sums?.begun ?? 0, reviewed: sums?.reviewed ?? 0, all: sums?.all ?? 0, lastCard: last?.card ?? null };
}
