import { desc, eq } from 'drizzle-orm';
import { type TrainingJobRow, trainingLogs } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';
import { logSince } from './training-jobs.ts';
import { counts, type ReportRow, reportsOf } from './tuning-jobs-load.ts';

/** What a training job reported, by epoch and metric, without what a later attempt went over again. */
export const reportsThatCount = (db: Db, { id, starts }: Pick<TrainingJobRow, 'id' | 'starts'>): ReportRow[] =>
  reportsOf(db, id).filter((report) => counts(report, starts));

/** The last lines of a training job's log, `most` at the most; every chunk has a line or more. */
export function lastLogLines(db: Db, trainingJob: number, most: number): { lines: string[]; isAll: boolean } {
  const chunks = db
    .select({ text: trainingLogs.text })
    .from(trainingLogs)
    .where(eq(trainingLogs.trainingJob, trainingJob))
    .orderBy(desc(trainingLogs.id))
    .limit(most + 1)
    .all();
  const text = chunks.toReversed().map((chunk) => chunk.text);
  const lines = text.join('').split('\n').slice(0, -1);
  return { lines: lines.slice(-most), isAll: chunks.length <= most && lines.length <= most };
}

const chunksAtOnce = 500;

/** All of a training job's log, piece by piece. */
export function* logPieces(db: Db, trainingJob: number): Generator<string> {
  let after = 0;
  while (true) {
    const chunks = logSince(db, trainingJob, after, chunksAtOnce);
    if (chunks.length === 0) return;
    yield chunks.map(({ text }) => text).join('');
    after = chunks.at(-1)?.id ?? after;
  }
}
