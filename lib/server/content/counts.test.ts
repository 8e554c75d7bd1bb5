import path from 'node:path';
import { expect, test } from 'vitest';
import { countsOf, undemonstrated } from './counts.ts';
import { loadContent } from './load.ts';

const { content } = loadContent(path.resolve('content'));
const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);

test('counts every question once by type, topic, concept, level and demonstration', () => {
  const { questions, byType, byTopic, byConcept, byLevel, byDemonstration } = countsOf(content, []);
  expect(questions).toBe(content.questions.size);
  for (const counts of [byType, byTopic, byConcept, byLevel, byDemonstration]) expect(sum(counts)).toBe(questions);
});

test('takes more than a tenth without demonstration for a fault, from 300 questions on', () => {
  const without = (none: number, questions: number) =>
    undemonstrated({
      questions,
      byDemonstration: { experiment: questions - none, request: 0, none },
      undemonstratedShare: none / questions,
    });
  expect(without(30, 300).problems).toEqual([]);
  expect(without(31, 300).problems).toMatchObject([{ what: '31 of 300 questions have no demonstration, 10.3 %' }]);
  expect(without(299, 299).problems).toEqual([]);
  expect(without(12, 40).says).toContain('12 of 40 questions have no demonstration, 30.0 %');
});
