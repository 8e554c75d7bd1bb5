import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnswerEvent, answers } from '#drizzle/schema.ts';
import { type Db, migrate, openDatabase } from '../db.ts';
import { recordAnswer, standingsOf } from './answers.ts';
import { addAttempt, answersOf, findAttempt } from './attempts.ts';

function freshDatabase(): Db {
  const db = openDatabase(':memory:');
  migrate(db);
  for (const learner of ['ann', 'bob'])
    for (const round of [1, 2])
      addAttempt(db, {
        id: `${learner}${round}`,
        learner,
        topic: null,
        seed: 's',
        questions: ['q1', 'q2', 'q3'],
        settings: null,
        createdAt: new Date(0),
        finishedAt: null,
      });
  return db;
}

const event = (change: Partial<AnswerEvent> = {}): AnswerEvent => ({
  id: 'first',
  attempt: 'ann1',
  learner: 'ann',
  question: 'q1',
  questionHash: 'hash',
  answer: { option: 'a' },
  earned: 1,
  outOf: 1,
  partial: 1,
  confidence: null,
  answeredAt: new Date(1000),
  ...change,
});

test('keeps an answer with its question hash and brings the standing up to date', () => {
  const db = freshDatabase();
  expect(recordAnswer(db, event(), 'topic/concept').outcome).toBe('recorded');
  expect(answersOf(db, 'ann1')).toEqual([event()]);
  expect(standingsOf(db, 'ann')).toEqual([
    {
      learner: 'ann',
      question: 'q1',
      concept: 'topic/concept',
      answered: 1,
      right: 1,
      lastRight: true,
      streak: 1,
      lastAt: new Date(1000),
    },
  ]);
});

test('stores an answer that arrives twice once', () => {
  const db = freshDatabase();
  recordAnswer(db, event(), 'c');
  expect(recordAnswer(db, event({ answer: { option: 'b' }, earned: 0 }), 'c')).toEqual({
    outcome: 'repeated',
    event: event(),
  });
  expect(answersOf(db, 'ann1')).toEqual([event()]);
  expect(standingsOf(db, 'ann')[0]?.answered).toBe(1);
});

test('lets the first answer to a question of an attempt stand', () => {
  const db = freshDatabase();
  recordAnswer(db, event(), 'c');
  expect(recordAnswer(db, event({ id: 'second', earned: 0 }), 'c')).toEqual({
    outcome: 'answered before',
    event: event(),
  });
  expect(answersOf(db, 'ann1')).toHaveLength(1);
});

test('tells nothing of an answer whose id someone else has used', () => {
  const db = freshDatabase();
  recordAnswer(db, event(), 'c');
  expect(recordAnswer(db, event({ attempt: 'bob1', learner: 'bob' }), 'c')).toEqual({ outcome: 'id taken' });
  expect(standingsOf(db, 'bob')).toEqual([]);
});

test("does not find another learner's attempt", () => {
  const db = freshDatabase();
  expect(findAttempt(db, 'ann1', 'ann')?.id).toBe('ann1');
  expect(findAttempt(db, 'ann1', 'bob')).toBeUndefined();
});

test('the standings are what a recount of the events gives, after any sequence of answers', () => {
  const one = fc.record({
    id: fc.constantFrom('i1', 'i2', 'i3', 'i4', 'i5', 'i6'),
    attempt: fc.constantFrom('ann1', 'ann2', 'bob1'),
    question: fc.constantFrom('q1', 'q2', 'q3'),
    earned: fc.constantFrom(0, 1),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (sequence) => {
      const db = freshDatabase();
      sequence.forEach((given, at) => {
        recordAnswer(db, event({ ...given, learner: given.attempt.slice(0, 3), answeredAt: new Date(at) }), 'c');
      });
      const events = db.select().from(answers).all();
      const standings = [...standingsOf(db, 'ann'), ...standingsOf(db, 'bob')];
      for (const { learner, question, answered, right, lastRight } of standings) {
        const own = events.filter((each) => each.learner === learner && each.question === question);
        const last = own.reduce((a, b) => (b.answeredAt > a.answeredAt ? b : a));
        expect([answered, right, lastRight]).toEqual([
          own.length,
          own.filter(({ earned }) => earned === 1).length,
          last.earned === 1,
        ]);
      }
      expect(standings.reduce((sum, { answered }) => sum + answered, 0)).toBe(events.length);
    }),
    { numRuns: 100, seed: 1 },
  );
});
