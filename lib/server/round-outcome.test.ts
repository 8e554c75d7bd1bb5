import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from './content/load.ts';
import { roundOutcome } from './round-outcome.ts';

const { content } = loadContent(path.resolve('content'));
const ids = (kind: string) => [...content.questions.values()].flatMap((e) => (e.question.kind === kind ? e.id : []));
const round = ids('multiple-choice').slice(0, 40);
const [study = ''] = ids('case-study');
const answer = (at: number, earned: number, more = {}) => ({
  question: round[at] ?? '',
  earned,
  outOf: 1,
  partial: earned,
  confidence: null,
  ...more,
});
const three = [answer(0, 1), answer(1, 0), answer(2, 0)];

test('a finished round counts what was left open as wrong, as AWS does', () => {
  const over = { questions: round, finishedAt: new Date(0) };
  expect(roundOutcome(content, over, three)).toMatchObject({ right: 1, of: 40, earned: 1, outOf: 40, open: 37 });
  expect(roundOutcome(content, over, three).credit).toBe(1 / 40);
  expect(roundOutcome(content, over, [])).toMatchObject({ right: 0, of: 40, earned: 0, outOf: 40, credit: 0 });
});

test('a round that goes on counts only what is answered', () => {
  const going = { questions: round, finishedAt: null };
  expect(roundOutcome(content, going, three)).toMatchObject({ right: 1, of: 3, earned: 1, outOf: 3, open: 37 });
  expect(roundOutcome(content, going, [])).toMatchObject({ right: 0, of: 0, credit: 0 });
});

test('a case study left open has a point a part, and a question that has left the bank counts for nothing', () => {
  const entry = content.questions.get(study);
  const parts = entry?.question.kind === 'case-study' ? entry.question.parts.length : 0;
  const over = { questions: [study, 'gone/for-good'], finishedAt: new Date(0) };
  expect(parts).toBeGreaterThan(1);
  expect(roundOutcome(content, over, [])).toMatchObject({ right: 0, of: 1, outOf: parts, open: 1 });
});

test('marks for confidence come from answers alone', () => {
  const over = { questions: round, finishedAt: new Date(0) };
  const sure = [answer(0, 1, { confidence: 3 }), answer(1, 0, { confidence: 2 }), answer(2, 1)];
  expect(roundOutcome(content, over, sure).marks).toEqual({ sum: 1, answers: 2 });
});
