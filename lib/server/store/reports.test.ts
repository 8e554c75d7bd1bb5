import { expect, test } from 'vitest';
import { type Report, reports } from '#drizzle/schema.ts';
import { type Db, migrate, openDatabase } from '../db.ts';
import { addReport, openReports } from './reports.ts';

function freshDatabase(): Db {
  const db = openDatabase(':memory:');
  migrate(db);
  return db;
}
const report = (change: Partial<Report> = {}): Report => ({
  id: 'r1',
  learner: 'ann',
  question: 'q1',
  questionHash: 'hash',
  reason: 'key',
  comment: 'B is right as well.',
  createdAt: new Date(1000),
  resolvedAt: null,
  ...change,
});

test('lists what nobody has resolved, the latest first', () => {
  const db = freshDatabase();
  addReport(db, report(), 20);
  addReport(db, report({ id: 'r2', createdAt: new Date(2000) }), 20);
  addReport(db, report({ id: 'r3', resolvedAt: new Date(3000) }), 20);
  expect(openReports(db, 10).map(({ id }) => id)).toEqual(['r2', 'r1']);
  expect(openReports(db, 10)[1]).toEqual(report());
  expect(openReports(db, 1)).toHaveLength(1);
});

test('stores a report that arrives twice once, also when the limit is reached', () => {
  const db = freshDatabase();
  expect(addReport(db, report(), 1)).toBe('added');
  expect(addReport(db, report({ comment: 'changed' }), 1)).toBe('repeated');
  expect(db.select().from(reports).all()).toEqual([report()]);
});

test("does not touch another learner's report of the same id", () => {
  const db = freshDatabase();
  addReport(db, report(), 20);
  expect(addReport(db, report({ learner: 'bob' }), 20)).toBe('id taken');
});

test('refuses more reports within 24 hours than a learner may send, and takes them again afterwards', () => {
  const db = freshDatabase();
  const at = (hours: number) => new Date(hours * 3600 * 1000);
  addReport(db, report({ id: 'a', createdAt: at(1) }), 2);
  addReport(db, report({ id: 'b', createdAt: at(2) }), 2);
  expect(addReport(db, report({ id: 'c', createdAt: at(24.9) }), 2)).toBe('too many');
  expect(addReport(db, report({ id: 'd', learner: 'bob', createdAt: at(24.9) }), 2)).toBe('added');
  expect(addReport(db, report({ id: 'e', createdAt: at(25.1) }), 2)).toBe('added');
  expect(openReports(db, 10)).toHaveLength(4);
});
