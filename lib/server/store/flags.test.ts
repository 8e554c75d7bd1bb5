import { expect, test } from 'vitest';
import { type Db, migrate, openDatabase } from '../db.ts';
import { flagsOf, setFlag } from './flags.ts';

function freshDatabase(): Db {
  const db = openDatabase(':memory:');
  migrate(db);
  return db;
}
const flag = (db: Db, question: string, isFlagged: boolean, at = 0, learner = 'ann') =>
  setFlag(db, { learner, question, isFlagged, now: new Date(at) });

test('keeps the flags of each learner apart, the latest first', () => {
  const db = freshDatabase();
  flag(db, 'q1', true, 1);
  flag(db, 'q2', true, 2);
  flag(db, 'q3', true, 3, 'bob');
  expect(flagsOf(db, 'ann')).toEqual(['q2', 'q1']);
  expect(flagsOf(db, 'bob')).toEqual(['q3']);
});

test('a flag set twice is one, and one taken away twice is none', () => {
  const db = freshDatabase();
  flag(db, 'q1', true, 1);
  flag(db, 'q1', true, 2);
  expect(flagsOf(db, 'ann')).toEqual(['q1']);
  flag(db, 'q1', false);
  flag(db, 'q1', false);
  expect(flagsOf(db, 'ann')).toEqual([]);
});
