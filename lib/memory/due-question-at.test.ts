import { expect, test } from 'vitest';
import { dueQuestionAt } from './due-question-at.ts';

const lastAt = new Date('2026-11-01T12:00:00Z');
const dueAfter = (lastRight: boolean, streak: number) =>
  (dueQuestionAt({ lastRight, streak, lastAt }).getTime() - lastAt.getTime()) / 60_000;

test('a question missed is due after ten minutes', () => {
  expect(dueAfter(false, 0)).toBe(10);
});

test('right answers in a row put it off by 1, 3, 7, 16 and 35 days, and by no more than that', () => {
  const day = 24 * 60;
  expect([1, 2, 3, 4, 5, 6, 40].map((streak) => dueAfter(true, streak) / day)).toEqual([1, 3, 7, 16, 35, 35, 35]);
});

test('a right answer from before streaks were counted is due after a day', () => {
  expect(dueAfter(true, 0)).toBe(24 * 60);
});
