import { expect, test } from 'vitest';
import { rng } from '#lib/base/rng.ts';
import { optionId } from '../options.ts';
import { ordering, type Question } from './ordering.ts';

const item = (text: string) => ({ text, rationale: `${text} because.` });
const question = {
  kind: 'ordering',
  stem: 'Put the steps in order.',
  items: ['a', 'b', 'c', 'd'].map(item),
} as unknown as Question;
const order = (letters: string) => ({ order: [...letters].map((text) => optionId({ text })) });

test('scores all or nothing, and credits the adjacent pairs that are kept', () => {
  expect(ordering.score(question, order('abcd'))).toEqual({ earned: 1, outOf: 1, partial: 1 });
  expect(ordering.score(question, order('bcda'))).toEqual({ earned: 0, outOf: 1, partial: 2 / 3 });
  expect(ordering.score(question, order('abdc'))).toEqual({ earned: 0, outOf: 1, partial: 1 / 3 });
  expect(ordering.score(question, order('dcba'))).toEqual({ earned: 0, outOf: 1, partial: 0 });
});

test('refuses unknown, doubled and missing items by name', () => {
  expect(ordering.refuses(question, order('abcd'))).toBeNull();
  expect(ordering.refuses(question, order('abcx'))).toMatch(/is not an item of this question/);
  expect(ordering.refuses(question, order('aacd'))).toMatch(/placed twice/);
  expect(ordering.refuses(question, order('ab'))).toMatch(/2 items are placed where the question has 4/);
});

test('never shows the right order, and each wrong one about equally often', () => {
  const counts = new Map<string, number>();
  for (let attempt = 0; attempt < 4600; attempt++) {
    const { items } = ordering.present(question, (list) => rng('order', attempt).shuffle(list));
    const shown = items.map(({ text }) => text).join('');
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  expect(counts.has('abcd')).toBe(false);
  expect(counts.size).toBe(23);
  for (const [shown, count] of counts) expect(Math.abs(count - (shown === 'bcda' ? 383 : 192))).toBeLessThan(70);
});

test('refuses to author items that say the same', () => {
  expect(ordering.faults(question)).toEqual([]);
  expect(ordering.faults({ ...question, items: ['a', 'b', 'a'].map(item) })[0]?.what).toContain('same text');
});
