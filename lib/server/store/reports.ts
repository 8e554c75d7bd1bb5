import { and, count, desc, eq, gt, isNull } from 'drizzle-orm';
import { learners, type Report, reports } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';

const dayMs = 24 * 3600 * 1000;
export type Reported = 'added' | 'repeated' | 'id taken' | 'too many';

/** Stores one report unless its learner has sent `mostADay` in the last 24 hours; the same id again changes nothing. */
export function addReport(db: Db, report: Report, mostADay: number): Reported {
  return db.transaction(
    (tx) => {
      const { learner, createdAt } = report;
      const stored = tx.select().from(reports).where(eq(reports.id, report.id)).get();
      if (stored) return stored.learner === learner ? 'repeated' : 'id taken';
      const since = new Date(createdAt.getTime() - dayMs);
      const sent = tx
        .select({ reports: count() })
        .from(reports)
        .where(and(eq(reports.learner, learner), gt(reports.createdAt, since)))
        .get();
      if ((sent?.reports ?? 0) >= mostADay) return 'too many';
      tx.insert(learners).values({ id: learner, createdAt }).onConflictDoNothing().run();
      tx.insert(reports).values(report).run();
      return 'added';
    },
    { behavior: 'immediate' },
  );
}

/** Reports that nobody has resolved, the latest first, `most` at the most; for instructors. */
export function openReports(db: Db, most: number): Report[] {
  return db
    .select()
    .from(reports)
    .where(isNull(reports.resolvedAt))
    .orderBy(desc(reports.createdAt), desc(reports.id))
    .limit(most)
    .all();
}
