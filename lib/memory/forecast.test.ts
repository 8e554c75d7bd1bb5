import { expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { expectedRetention } from './expected-retention.ts';
import { forecast } from './forecast.ts';
import { type Memory, newMemory } from './memory.ts';
import { nextDue } from './next-due.ts';
import { retrievability } from './scheduler.ts';
import { defaultSettings } from './settings.ts';

const now = new Date('2026-03-10T12:00:00Z');
const day = dayOf(now, 'UTC');
const dayMs = 86_400_000;
const memory = (dueDays: number, change: Partial<Memory> = {}): Memory => ({
  ...newMemory(now),
  state: 2,
  stability: 10,
  difficulty: 5,
  reps: 4,
  lastReview: new Date(now.getTime() + (dueDays - 10) * dayMs),
  due: new Date(now.getTime() + dueDays * dayMs),
  ...change,
});
const none = { begun: 0, reviewed: 0 };
const ask = (change: Partial<Parameters<typeof forecast>[0]>) =>
  forecast({ memories: [], unbegun: 0, settings: defaultSettings, done: none, day, seed: 'ann', ...change });
const total = (days: ReturnType<typeof forecast>) => days.reduce((sum, { reviews }) => sum + reviews, 0);

test('asks each card on the day that it is due, what is overdue today', () => {
  const days = ask({ memories: [memory(-40), memory(-1), memory(0), memory(3)] });
  expect(days).toHaveLength(30);
  expect(days[0]).toEqual({ reviews: 3, newCards: 0 });
  expect(days[3]?.reviews).toBeGreaterThanOrEqual(1);
});

test('begins so many new cards a day until there are no more, less those begun today', () => {
  const days = ask({ unbegun: 23, done: { begun: 4, reviewed: 0 } });
  expect(days.slice(0, 4).map(({ newCards }) => newCards)).toEqual([6, 10, 7, 0]);
  expect(total(days)).toBeGreaterThan(23);
});

test('puts off what is more than the limit', () => {
  const settings = { ...defaultSettings, reviewsPerDay: 10 };
  const memories = Array.from({ length: 25 }, () => memory(0, { stability: 300 }));
  const days = ask({ memories, settings, done: { begun: 0, reviewed: 3 } });
  expect(days.slice(0, 3).map(({ reviews }) => Math.floor(reviews))).toEqual([7, 10, 8]);
});

test('means more work for a higher retention', () => {
  const work = (retention: number) =>
    total(ask({ unbegun: 100, settings: { ...defaultSettings, retention, newCardsPerDay: 20 } }));
  expect(work(0.97)).toBeGreaterThan(1.2 * work(0.9));
  expect(work(0.9)).toBeGreaterThan(work(0.8));
});

test('is the same for the same seed', () => {
  const memories = [memory(0), memory(1), memory(2)];
  expect(ask({ memories })).toEqual(ask({ memories }));
});

test('expects the mean recall of the cards begun, and says how many they are', () => {
  const known = memory(5);
  const faded = memory(-30);
  const expected = expectedRetention([known, faded, newMemory(now), memory(1, { suspended: true })], now);
  expect(expected?.cards).toBe(2);
  expect(expected?.mean).toBeCloseTo((retrievability(known, now) + retrievability(faded, now)) / 2, 10);
  expect(expectedRetention([newMemory(now)], now)).toBeNull();
});

test('names the next card to come back, buried ones when they may', () => {
  const buriedUntil = day.end;
  expect(nextDue([memory(3), memory(-1, { buriedUntil }), memory(1, { suspended: true })])).toEqual({
    at: day.end,
    cards: 1,
  });
  expect(nextDue([newMemory(now)])).toBeNull();
});
