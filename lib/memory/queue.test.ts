import { expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { type Memory, newMemory } from './memory.ts';
import { type DeckCard, queueOf } from './queue.ts';
import { setAside } from './set-aside.ts';
import { defaultSettings } from './settings.ts';

const now = new Date('2026-03-10T12:00:00Z');
const day = dayOf(now, 'UTC');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const nothing = { begun: 0, reviewed: 0, lastConcept: null };

const fresh = (id: string, change: Partial<DeckCard> = {}): DeckCard => ({
  id,
  concept: `concept of ${id}`,
  memory: null,
  isOwn: false,
  ...change,
});
const begun = (id: string, change: Partial<Memory>): DeckCard =>
  fresh(id, {
    memory: {
      ...newMemory(now),
      state: 2,
      stability: 5,
      difficulty: 5,
      reps: 3,
      lastReview: minutes(-9000),
      ...change,
    },
  });
const ask = (cards: DeckCard[], change: Partial<Parameters<typeof queueOf>[0]> = {}) =>
  queueOf({ cards, settings: defaultSettings, done: nothing, now, day, ...change });
const ids = (cards: DeckCard[], change: Partial<Parameters<typeof queueOf>[0]> = {}) =>
  ask(cards, change).cards.map(({ id }) => id);

test('asks learning cards first, then reviews, then new cards, and what is soon due last', () => {
  const cards = [
    fresh('new'),
    begun('soon', { state: 1, due: minutes(9) }),
    begun('review', { due: minutes(-60) }),
    begun('learning', { state: 3, due: minutes(-1) }),
    begun('much later', { state: 1, due: minutes(50) }),
  ];
  expect(ids(cards)).toEqual(['learning', 'review', 'new', 'soon']);
  expect(ask(cards).counts).toEqual({ learning: 2, review: 1, new: 1 });
});

test('asks the most forgotten review first, and all of the day, but none of tomorrow', () => {
  const cards = [
    begun('fresh in mind', { due: minutes(-60), stability: 50 }),
    begun('half forgotten', { due: minutes(-60), stability: 1 }),
    begun('tonight', { due: minutes(8 * 60), stability: 20 }),
    begun('tomorrow', { due: new Date(day.end.getTime() + 1) }),
  ];
  expect(ids(cards)).toEqual(['half forgotten', 'tonight', 'fresh in mind']);
});

test('asks new cards in reading order, those that the learner has made before the others', () => {
  expect(ids([fresh('a'), fresh('b'), fresh('made', { isOwn: true })])).toEqual(['made', 'a', 'b']);
});

test('stops at the day’s limits, counting what is done already; learning has none', () => {
  const reviews = Array.from({ length: 30 }, (_, at) => begun(`review ${at}`, { due: minutes(-60) }));
  const news = Array.from({ length: 30 }, (_, at) => fresh(`new ${at}`));
  const learning = Array.from({ length: 30 }, (_, at) => begun(`learning ${at}`, { state: 1, due: minutes(-1) }));
  const settings = { ...defaultSettings, newCardsPerDay: 5, reviewsPerDay: 20 };
  const done = { begun: 2, reviewed: 7, lastConcept: null };
  const { counts, cards } = ask([...reviews, ...news, ...learning], { settings, done });
  expect(counts).toEqual({ learning: 30, review: 13, new: 3 });
  expect(cards).toHaveLength(46);
  expect(ask(news, { settings, done: { ...done, begun: 9 } }).cards).toEqual([]);
});

test('hides a suspended card for good and a buried one until the next day', () => {
  const card = begun('card', { due: minutes(-60) });
  const aside = (how: 'bury' | 'suspend' | 'restore') =>
    card.memory ? { ...card, memory: setAside(card.memory, how, day) } : card;
  const tomorrow = { now: day.end, day: dayOf(day.end, 'UTC') };
  expect(ids([aside('suspend')])).toEqual([]);
  expect(ids([aside('suspend')], tomorrow)).toEqual([]);
  expect(ids([aside('bury')])).toEqual([]);
  expect(ids([aside('bury')], tomorrow)).toEqual(['card']);
  expect(ids([aside('restore')])).toEqual(['card']);
});

test('keeps cards of one concept apart, also from the one just reviewed', () => {
  const of = (id: string) => fresh(id, { concept: id.slice(0, 1) });
  const cards = [of('a1'), of('a2'), of('b1'), of('b2'), of('c1')];
  expect(ids(cards)).toEqual(['a1', 'b1', 'a2', 'b2', 'c1']);
  expect(ids(cards, { done: { ...nothing, lastConcept: 'a' } })).toEqual(['b1', 'a1', 'b2', 'a2', 'c1']);
});
