import { expect, test } from 'vitest';
import type { AnswerEvent, Attempt } from '#drizzle/schema.ts';
import { type Db, migrate, openDatabase } from '../db.ts';
import { recordAnswer, standingsOf } from './answers.ts';
import { answersByConfidence } from './answers-by-confidence.ts';
import { answersByDay } from './answers-by-day.ts';
import { addAttempt, answersOf, findAttempt } from './attempts.ts';
import { finishAttempt } from './attempts-finish.ts';

const attempt = (change: Partial<Attempt> = {}): Attempt => ({
  id: 'held',
  learner: 'ann',
  topic: null,
  seed: 's',
  questions: ['q1', 'q2'],
  settings: { feedback: 'end' },
  createdAt: new Date(0),
  finishedAt: null,
  ...change,
});
const answer = (change: Partial<AnswerEvent> = {}): AnswerEvent => ({
  id: 'a1',
  attempt: 'held',
  learner: 'ann',
  question: 'q1',
  questionHash: 'hash',
  answer: {},
  earned: 1,
  outOf: 1,
  partial: 1,
  confidence: 3,
  answeredAt: new Date(1000),
  ...change,
});
const finish = (db: Db, at = 9000, learner = 'ann') =>
  finishAttempt(db, { id: 'held', learner, now: new Date(at), isHeld: () => true, conceptOf: () => 'c' });

function freshDatabase(): Db {
  const db = openDatabase(':memory:');
  migrate(db);
  addAttempt(db, attempt());
  addAttempt(db, attempt({ id: 'open', settings: { feedback: 'now' } }));
  return db;
}

test('a held answer counts nowhere until its attempt is finished', () => {
  const db = freshDatabase();
  recordAnswer(db, answer(), 'c', { isHeld: true });
  expect(standingsOf(db, 'ann')).toEqual([]);
  expect(answersByConfidence(db, 'ann')).toEqual([]);
  finish(db);
  expect(standingsOf(db, 'ann')).toMatchObject([{ question: 'q1', answered: 1, right: 1, lastAt: new Date(1000) }]);
  expect(answersByConfidence(db, 'ann')).toEqual([{ confidence: 3, answers: 1, right: 1 }]);
});

test('finishing twice counts once and keeps the first time', () => {
  const db = freshDatabase();
  recordAnswer(db, answer(), 'c', { isHeld: true });
  finish(db);
  expect(finish(db, 9999)?.finishedAt).toEqual(new Date(9000));
  expect(standingsOf(db, 'ann')[0]?.answered).toBe(1);
});

test("nobody finishes another's attempt", () => {
  const db = freshDatabase();
  expect(finish(db, 1, 'bob')).toBeUndefined();
  expect(findAttempt(db, 'held', 'ann')?.finishedAt).toBeNull();
});

test('an attempt that is finished takes no answer, but gives back those that it has', () => {
  const db = freshDatabase();
  recordAnswer(db, answer(), 'c', { isHeld: true });
  finish(db);
  expect(recordAnswer(db, answer({ id: 'a2', question: 'q2' }), 'c')).toEqual({ outcome: 'attempt finished' });
  expect(recordAnswer(db, answer(), 'c').outcome).toBe('repeated');
  expect(answersOf(db, 'held')).toHaveLength(1);
});

test('an answer released after a later one adds to the counts but is not the last', () => {
  const db = freshDatabase();
  recordAnswer(db, answer({ earned: 0 }), 'c', { isHeld: true });
  recordAnswer(db, answer({ id: 'a2', attempt: 'open', answeredAt: new Date(5000) }), 'c');
  finish(db);
  const later = { answered: 2, right: 1, lastRight: true, streak: 1, lastAt: new Date(5000) };
  expect(standingsOf(db, 'ann')).toMatchObject([later]);
});

test('the streak counts right answers in a row and starts again after a wrong one', () => {
  const db = freshDatabase();
  const streaks = [1, 1, 0, 1].map((earned, at) => {
    addAttempt(db, attempt({ id: `t${at}`, settings: null }));
    recordAnswer(db, answer({ id: `e${at}`, attempt: `t${at}`, earned, answeredAt: new Date(at) }), 'c');
    return standingsOf(db, 'ann')[0]?.streak;
  });
  expect(streaks).toEqual([1, 2, 0, 1]);
});

test('counts answers by day of UTC from a moment on', () => {
  const db = freshDatabase();
  const times = ['2026-11-01T23:59:59Z', '2026-11-02T00:00:00Z', '2026-11-02T20:00:00Z', '2026-10-01T00:00:00Z'];
  for (const [at, time] of times.entries()) {
    addAttempt(db, attempt({ id: `d${at}`, settings: null }));
    recordAnswer(db, answer({ id: `d${at}`, attempt: `d${at}`, answeredAt: new Date(time) }), 'c');
  }
  const days = answersByDay(db, 'ann', new Date('2026-10-20T00:00:00Z'));
  expect([...days].sort()).toEqual([
    ['2026-11-01', 1],
    ['2026-11-02', 2],
  ]);
});
