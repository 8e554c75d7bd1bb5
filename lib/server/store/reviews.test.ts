import { expect, test } from 'vitest';
import { cardStates, learners, reviews } from '#drizzle/schema.ts';
import { dayOf } from '#lib/memory/day.ts';
import type { Memory } from '#lib/memory/memory.ts';
import type { Rating } from '#lib/memory/rating.ts';
import { review } from '#lib/memory/scheduler.ts';
import { setAside } from '#lib/memory/set-aside.ts';
import { defaultSettings } from '#lib/memory/settings.ts';
import { type Db, migrate, openDatabase } from '../db.ts';
import { addCard, cardStateOf, cardStatesOf, changeCard } from './cards.ts';
import { cardSettingsOf, saveCardSettings } from './cards-settings.ts';
import { recordReview, undoReview } from './reviews.ts';
import { reviewsSince } from './reviews-today.ts';

const card = 'epochs/definition';
const at = (minutes: number) => new Date(Date.UTC(2026, 2, 10, 12, minutes));

function freshDatabase(): Db {
  const db = openDatabase(':memory:');
  migrate(db);
  return db;
}

interface Given {
  id: string;
  learner: string;
  card: string;
  rating: Rating;
  revision: number;
  now: Date;
}
function rate(db: Db, change: Partial<Given> = {}) {
  const given: Given = { id: 'first', learner: 'ann', card, rating: 3, revision: 0, now: at(0), ...change };
  return recordReview(db, given, (before: Memory | null) =>
    review(before, given.rating, given.now, defaultSettings, given),
  );
}
const everything = (db: Db) => ({
  people: db.select().from(learners).all(),
  states: db.select().from(cardStates).all(),
  events: db.select().from(reviews).all(),
});

test('the first review makes the learner, the card’s row and the event', () => {
  const db = freshDatabase();
  expect(rate(db).outcome).toBe('recorded');
  const {
    people,
    states: [state],
    events: [event],
  } = everything(db);
  expect(people).toEqual([{ id: 'ann', createdAt: at(0) }]);
  expect(state).toMatchObject({ learner: 'ann', card, revision: 1, state: 1, reps: 1, lastReview: at(0), due: at(10) });
  expect(event).toEqual({
    id: 'first',
    learner: 'ann',
    card,
    rating: 3,
    before: null,
    reviewedAt: at(0),
    undoneAt: null,
  });
});

test('the same review again changes nothing and tells where the card stands', () => {
  const db = freshDatabase();
  rate(db);
  const before = everything(db);
  const again = rate(db, { rating: 1, now: at(5) });
  expect(again).toMatchObject({ outcome: 'repeated', state: { revision: 1 } });
  expect(everything(db)).toEqual(before);
});

test('a review of an older state of the card is refused and changes nothing', () => {
  const db = freshDatabase();
  rate(db);
  rate(db, { id: 'second', revision: 1, now: at(10) });
  const before = everything(db);
  for (const revision of [0, 1, 3])
    expect(rate(db, { id: 'stale', revision, now: at(11) })).toEqual({ outcome: 'stale' });
  expect(everything(db)).toEqual(before);
});

test('an id that belongs to someone else or to another card is refused', () => {
  const db = freshDatabase();
  rate(db);
  expect(rate(db, { learner: 'bob' })).toEqual({ outcome: 'id taken' });
  expect(rate(db, { card: 'epochs/other' })).toEqual({ outcome: 'id taken' });
  expect(cardStatesOf(db, 'bob')).toEqual([]);
});

test('a review that fails midway leaves nothing behind', () => {
  const db = freshDatabase();
  rate(db);
  const before = everything(db);
  db.run(`CREATE TRIGGER power_failure BEFORE INSERT ON reviews BEGIN SELECT raise(abort, 'cut'); END`);
  expect(() => rate(db, { id: 'second', revision: 1, now: at(10) })).toThrow();
  expect(everything(db)).toEqual(before);
});

test('undo restores the state before, keeps the event marked, and counts as a change', () => {
  const db = freshDatabase();
  rate(db);
  const before = cardStateOf(db, { learner: 'ann', card });
  rate(db, { id: 'second', revision: 1, now: at(10) });
  const undo = { id: 'second', learner: 'ann', revision: 2, now: at(11) };
  expect(undoReview(db, undo)).toMatchObject({ outcome: 'recorded' });
  expect(cardStateOf(db, { learner: 'ann', card })).toEqual({ ...before, revision: 3 });
  expect(
    db
      .select()
      .from(reviews)
      .all()
      .map(({ undoneAt }) => undoneAt),
  ).toEqual([null, at(11)]);
  // A tab that saw revision 2 must not rate the card as if nothing had happened.
  expect(rate(db, { id: 'third', revision: 2, now: at(12) })).toEqual({ outcome: 'stale' });
  expect(rate(db, { id: 'third', revision: 3, now: at(12) }).outcome).toBe('recorded');
});

test('undo of a first review makes the card new again', () => {
  const db = freshDatabase();
  rate(db);
  undoReview(db, { id: 'first', learner: 'ann', revision: 1, now: at(1) });
  expect(cardStateOf(db, { learner: 'ann', card })).toMatchObject({ state: 0, reps: 0, lastReview: null, revision: 2 });
});

test('undo twice, of another learner’s review, or after a later change, changes nothing', () => {
  const db = freshDatabase();
  rate(db);
  const undo = { id: 'first', learner: 'ann', revision: 1, now: at(1) };
  const reviewed = everything(db);
  expect(undoReview(db, { ...undo, learner: 'bob' })).toEqual({ outcome: 'unknown' });
  expect(undoReview(db, { ...undo, id: 'none' })).toEqual({ outcome: 'unknown' });
  expect(undoReview(db, { ...undo, revision: 2 })).toEqual({ outcome: 'stale' });
  expect(everything(db)).toEqual(reviewed);
  undoReview(db, undo);
  const undone = everything(db);
  expect(undoReview(db, { ...undo, now: at(2) })).toMatchObject({ outcome: 'repeated', state: { revision: 2 } });
  expect(everything(db)).toEqual(undone);
});

test('counts today’s reviews by what the card was before, without those undone', () => {
  const db = freshDatabase();
  rate(db, { id: 'yesterday', card: 'epochs/old', rating: 4, now: at(-24 * 60) });
  rate(db, { id: '1', rating: 4 });
  rate(db, { id: '2', card: 'epochs/old', revision: 1, now: at(1) });
  rate(db, { id: '3', card: 'epochs/undone', now: at(2) });
  undoReview(db, { id: '3', learner: 'ann', revision: 1, now: at(3) });
  rate(db, { id: '4', learner: 'bob', now: at(4) });
  expect(reviewsSince(db, 'ann', at(-60))).toEqual({ begun: 1, reviewed: 1, all: 2, lastCard: 'epochs/old' });
  expect(reviewsSince(db, 'carl', at(-60))).toEqual({ begun: 0, reviewed: 0, all: 0, lastCard: null });
});

test('setting a card aside is a change like any other: counted, repeated in peace, refused when stale', () => {
  const db = freshDatabase();
  const day = dayOf(at(0), 'UTC');
  const change = (aside: 'bury' | 'suspend' | 'restore', revision: number) =>
    changeCard(db, { learner: 'ann', card, revision, now: at(0) }, (memory) => setAside(memory, aside, day));
  expect(change('suspend', 0)).toMatchObject({ outcome: 'recorded', state: { suspended: true, revision: 1 } });
  expect(change('suspend', 0)).toMatchObject({ outcome: 'repeated', state: { revision: 1 } });
  expect(change('restore', 0)).toEqual({ outcome: 'stale' });
  expect(change('restore', 1)).toMatchObject({ outcome: 'recorded', state: { suspended: false, revision: 2 } });
  expect(change('bury', 2)).toMatchObject({ outcome: 'recorded', state: { buriedUntil: day.end, revision: 3 } });
  expect(rate(db, { revision: 2 })).toEqual({ outcome: 'stale' });
});

test('a card made of a question is made once', () => {
  const db = freshDatabase();
  const key = { learner: 'ann', card: 'question:epochs/memorised' };
  expect(addCard(db, key, at(0))).toMatchObject({ outcome: 'recorded', state: { state: 0, revision: 1 } });
  expect(addCard(db, key, at(1))).toMatchObject({ outcome: 'repeated', state: { due: at(0) } });
});

test('keeps settings, and gives the defaults where there are none or none that fit', () => {
  const db = freshDatabase();
  expect(cardSettingsOf(db, 'ann')).toEqual(defaultSettings);
  saveCardSettings(db, 'ann', { ...defaultSettings, newCardsPerDay: 3 }, at(0));
  saveCardSettings(db, 'ann', { ...defaultSettings, newCardsPerDay: 4 }, at(0));
  expect(cardSettingsOf(db, 'ann').newCardsPerDay).toBe(4);
  db.run(`UPDATE memory_settings SET settings = '{"retention": 7}'`);
  expect(cardSettingsOf(db, 'ann')).toEqual(defaultSettings);
});

test('no query of cards or reviews scans a table', () => {
  const db = freshDatabase();
  const plan = (sql: string) =>
    db
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .map(({ detail }) => detail)
      .join();
  expect(plan(`SELECT * FROM card_states WHERE learner = 'a'`)).toMatch(/SEARCH .* USING INDEX/);
  expect(plan(`SELECT * FROM reviews WHERE id = 'a'`)).toMatch(/SEARCH .* USING INDEX/);
  const today = `FROM reviews WHERE learner = 'a' AND reviewed_at >= 1 AND undone_at IS NULL`;
  expect(plan(`SELECT count(*) ${today}`)).toContain('USING INDEX reviews_by_learner');
  expect(plan(`SELECT card ${today} ORDER BY reviewed_at DESC LIMIT 1`)).not.toMatch(/SCAN|TEMP B-TREE/);
});
