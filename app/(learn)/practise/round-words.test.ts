import path from 'node:path';
import { expect, test } from 'vitest';
import { roundSettings } from '#lib/exams/round-settings.ts';
import { loadContent } from '#lib/server/content/load.ts';
import { roundWords } from './round-words.ts';

const { content } = loadContent(path.resolve('content'));
const words = (asked: Record<string, string>, today = '2026-11-21') =>
  roundWords(content, roundSettings.parse(asked), today);

test('a round on an exam that has ended says so', () => {
  expect(words({ objective: 'mla-c01:2.2' })).toBe('MLA-C01 (ended) 2.2');
  expect(words({ objective: 'mls-c01' })).toBe('MLS-C01 (ended)');
  expect(words({ objective: 'mla-c02:2.2.4', which: 'due' })).toBe('MLA-C02 2.2.4, those due');
});

test('a round is named by its topic, by its one question, or says that it takes all', () => {
  expect(words({ topic: 'regularisation' })).toBe('Regularisation');
  expect(words({ question: 'regularisation/lasso-zeros' })).toBe('One question');
  expect(words({})).toBe('All topics');
});
