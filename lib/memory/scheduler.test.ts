import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Memory } from './memory.ts';
import type { Rating } from './rating.ts';
import { fsrsOf, previews, retrievability, review } from './scheduler.ts';
import { defaultSettings } from './settings.ts';

const seed = { learner: 'ann', card: 'epochs/definition' };
const dayMs = 86_400_000;
const start = new Date('2022-12-29T12:30:00Z');

/** Reviews at the times that are given in days after the one before. */
function course(ratings: readonly Rating[], waitsDays: readonly number[], settings = defaultSettings): Memory {
  let memory: Memory | null = null;
  let now = start;
  ratings.forEach((rating, at) => {
    now = new Date(now.getTime() + (waitsDays[at] ?? 0) * dayMs);
    memory = review(memory, rating, now, settings, seed);
  });
  if (!memory) throw new Error('no review');
  return memory;
}

// Vectors: open-spaced-repetition/ts-fsrs, packages/fsrs/__tests__/FSRS-6.test.ts.
test('keeps the memory state of the reference (fsrs-rs, inference.rs)', () => {
  const { stability, difficulty } = course([1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21]);
  expect(stability).toBeCloseTo(53.62691, 4);
  expect(difficulty).toBeCloseTo(6.3574867, 4);
});

test('begins a card with the stability and difficulty of the reference', () => {
  const firsts = ([1, 2, 3, 4] as const).map((rating) => review(null, rating, start, defaultSettings, seed));
  expect(firsts.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
  expect(firsts.map(({ difficulty }) => difficulty)).toEqual([6.4133, 5.11217071, 2.11810397, 1]);
  expect(firsts.map(({ state }) => state)).toEqual([1, 1, 1, 2]);
  expect(firsts.map(({ reps, lapses }) => [reps, lapses])).toEqual(Array(4).fill([1, 0]));
});

test('plans the intervals of the reference when nothing is spread', () => {
  const scheduler = fsrsOf(defaultSettings, null);
  const intervals: number[] = [];
  let card = { ...scheduler.next(emptyCard(), start, 3).card };
  intervals.push(card.scheduled_days);
  for (const rating of [3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3] as const) {
    card = scheduler.next(card, card.due, rating).card;
    intervals.push(card.scheduled_days);
  }
  expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
});

const emptyCard = () => ({
  ...{ due: start, stability: 0, difficulty: 0, elapsed_days: 0, scheduled_days: 0 },
  ...{ learning_steps: 0, reps: 0, lapses: 0, state: 0 },
});

test('gives the recall of the reference, and none before the first review', () => {
  const begun = new Date('2023-12-01T04:05:00Z');
  const recalls = ([1, 2, 3, 4] as const).map((rating) => {
    const memory = review(null, rating, begun, defaultSettings, seed);
    return retrievability(memory, new Date(begun.getTime() + memory.scheduledDays * dayMs));
  });
  expect(recalls.slice(0, 3)).toEqual([1, 1, 1]);
  const easy = review(null, 4, begun, defaultSettings, seed);
  expect(retrievability(easy, new Date(begun.getTime() + 8 * dayMs))).toBe(0.9024733);
  expect(retrievability({ ...easy, lastReview: null }, begun)).toBe(0);
});

test('spreads intervals alike for the same learner and card, and apart for others', () => {
  const long = course([3, 3, 3, 3], [0, 0.01, 2, 11]);
  const next = (own: { learner: string; card: string }) =>
    review(long, 3, new Date(start.getTime() + 60 * dayMs), defaultSettings, own).scheduledDays;
  expect(next(seed)).toBe(next({ ...seed }));
  const others = new Set(Array.from({ length: 20 }, (_, at) => next({ learner: `learner ${at}`, card: seed.card })));
  expect(others.size).toBeGreaterThan(3);
});

test('takes shorter intervals for a higher retention', () => {
  const wait = (retention: number) => course([4, 3], [0, 8], { ...defaultSettings, retention }).scheduledDays;
  expect(wait(0.97)).toBeLessThan(wait(0.9));
  expect(wait(0.9)).toBeLessThan(wait(0.8));
});

const settings = fc.record({
  retention: fc.double({ min: 0.8, max: 0.97, noNaN: true }),
  newCardsPerDay: fc.constant(10),
  reviewsPerDay: fc.constant(100),
  learningStepsMinutes: fc.constantFrom<number[]>([], [10], [1, 10], [1, 10, 60]),
});
const steps = fc.array(
  fc.record({
    rating: fc.constantFrom<Rating>(1, 2, 3, 4),
    waitDays: fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: 0, max: 400, noNaN: true })),
    settings,
  }),
  { minLength: 1, maxLength: 25 },
);

test('after any course: time never goes back, waits are positive, and again ≤ hard ≤ good ≤ easy', () => {
  fc.assert(
    fc.property(steps, fc.string(), (list, card) => {
      let memory: Memory | null = null;
      let now = start;
      for (const { rating, waitDays, settings: chosen } of list) {
        now = new Date(now.getTime() + waitDays * dayMs);
        const own = { learner: 'ann', card };
        const waits = previews(memory, now, chosen, own).map(({ waitMs }) => waitMs);
        expect(waits).toEqual(waits.toSorted((a, b) => a - b));
        const before: Memory | null = memory;
        const after: Memory = review(before, rating, now, chosen, own);
        expect(after.due.getTime()).toBeGreaterThan(after.lastReview?.getTime() ?? Number.POSITIVE_INFINITY);
        expect(after.lastReview?.getTime()).toBeGreaterThanOrEqual(before?.lastReview?.getTime() ?? 0);
        expect(after.reps).toBe((before?.reps ?? 0) + 1);
        expect(after.difficulty).toBeGreaterThanOrEqual(1);
        expect(after.difficulty).toBeLessThanOrEqual(10);
        expect(after.stability).toBeGreaterThan(0);
        expect(waits[rating - 1]).toBe(after.due.getTime() - now.getTime());
        memory = after;
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});
