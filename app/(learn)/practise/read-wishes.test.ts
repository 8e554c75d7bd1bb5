import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '#lib/server/content/load.ts';
import { readWishes } from './read-wishes.ts';

const { content } = loadContent(path.resolve('content'));
const [first] = [...content.questions.values()].filter(({ question }) => question.status === 'live');
const topic = first?.topic ?? '';
const concept = first?.question.concept ?? '';
const other = content.topics.find(
  ({ slug }) => ![...content.questions.values()].some((e) => e.topic === slug && e.question.concept === concept),
);

test('a concept about which the chosen topic asks nothing is taken out, and said', () => {
  const { asked, isAsked, stray } = readWishes(content, { topic: other?.slug, concept });
  expect(asked).toMatchObject({ topic: other?.slug, concept: null });
  expect(isAsked).toBe(true);
  expect(stray).toContain(other?.title);
  expect(stray).toContain(content.concepts.get(concept)?.title);
});

test('a concept of the chosen topic, and one without a topic, stay', () => {
  expect(readWishes(content, { topic, concept })).toMatchObject({ asked: { topic, concept }, stray: null });
  expect(readWishes(content, { concept })).toMatchObject({ asked: { topic: null, concept }, stray: null });
});

test('what is not known is as if it were not there', () => {
  expect(readWishes(content, { topic: 'alchemy', concept })).toMatchObject({
    asked: { topic: null, concept: null, count: '10' },
    isAsked: false,
    stray: null,
  });
});
