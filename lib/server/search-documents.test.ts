import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { secretsOf } from '#lib/questions/reading.ts';
import { typeOf } from '#lib/questions/registry.ts';
import { loadContent } from './content/load.ts';
import { searchDocuments } from './search-documents.ts';

const { content } = loadContent(path.resolve('content'));
const documents = searchDocuments(content);
const body = JSON.stringify(documents);
const ofQuestions = documents.filter(({ kind }) => kind === 'question');

test('the search index holds no rationale, no misconception and no result that is to be worked out', () => {
  const secrets = [...content.questions.values()].flatMap(({ question }) =>
    secretsOf(typeOf(question).read(question)).filter((secret) => secret.length > 20),
  );
  expect(secrets.length).toBeGreaterThan(1000);
  expect(secrets.filter((secret) => body.includes(secret))).toEqual([]);
});

test('the words of a question are sorted and single, so that they tell neither a key nor an order', () => {
  for (const { words } of ofQuestions) {
    const list = words.split(' ').filter(Boolean);
    expect(list).toEqual([...new Set(list)].sort());
  }
});

test("a question's hit names its topic and not its concept", () => {
  const topics = new Set(content.topics.map(({ title }) => title));
  expect(ofQuestions.every(({ text, href }) => topics.has(text) && href === null)).toBe(true);
});

test('the index weighs at most 130 kB compressed', () => {
  expect(gzipSync(body).length).toBeLessThan(130_000);
});
