import path from 'node:path';
import { expect, test } from 'vitest';
import type { Standing } from '#drizzle/schema.ts';
import { loadContent } from './content/load.ts';
import { conceptProgress, topicProgress } from './progress.ts';

const { content } = loadContent(path.resolve('content'));
const live = [...content.questions.values()].filter(({ question }) => question.status === 'live');
const now = new Date('2026-11-21T12:00:00Z');
const standing = (at: number, change: Partial<Standing> = {}): Standing => ({
  learner: 'ann',
  question: live[at]?.id ?? '',
  concept: live[at]?.question.concept ?? '',
  answered: 1,
  right: 1,
  lastRight: true,
  streak: 1,
  lastAt: new Date('2026-11-21T10:00:00Z'),
  ...change,
});

test('the topics together hold every live question once', () => {
  const rows = topicProgress(content, [], now);
  expect(rows.reduce((sum, { questions }) => sum + questions, 0)).toBe(live.length);
  expect(rows.every(({ seen, right, due }) => seen + right + due === 0)).toBe(true);
});

test('a topic counts what was seen, what was right at the last try and what is due', () => {
  const standings = [standing(0), standing(1, { lastRight: false, streak: 0 })];
  const sum = (of: 'seen' | 'right' | 'due') =>
    topicProgress(content, standings, now).reduce((total, row) => total + row[of], 0);
  expect([sum('seen'), sum('right'), sum('due')]).toEqual([2, 1, 1]);
});

test('the concept with most misses comes first, with the answers that it rests on', () => {
  const [weak, strong] = [...content.concepts.keys()];
  const rows = conceptProgress(content, [
    standing(0, { concept: strong ?? '', answered: 6, right: 6 }),
    standing(1, { concept: weak ?? '', answered: 6, right: 1 }),
    standing(2, { concept: weak ?? '', answered: 2, right: 0 }),
  ]);
  expect(rows.map(({ concept, answered, right }) => [concept.id, answered, right])).toEqual([
    [weak, 8, 1],
    [strong, 6, 6],
  ]);
});
