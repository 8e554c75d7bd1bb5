import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from './content/load.ts';
import { glossaryOf, inReadingOrder, masteredConcepts, neighbours } from './study.ts';

const { content } = loadContent(path.resolve('content'));
const ordered = inReadingOrder(content);

/** The chapters of the concept map and how many rows each has. */
const map = { P: 22, L: 11, B: 9, E: 6, R: 13, A: 9, O: 9, T: 20, M: 12, K: 9 };

test('all 120 rows of the concept map have a lesson of their own, of 150 to 400 words', () => {
  const wanted = Object.entries(map).flatMap(([letter, rows]) =>
    Array.from({ length: rows }, (_, row) =>
      letter === 'K' ? `K-${row + 1}` : `${letter}${String(row + 1).padStart(2, '0')}`,
    ),
  );
  expect(wanted).toHaveLength(120);
  expect(ordered.map(({ ids }) => ids.join()).sort()).toEqual(wanted.sort());
  const words = ordered.map(({ id, lesson }) => ({ id, count: lesson.split(/\s+/).length }));
  expect(words.filter(({ count }) => count < 150 || count > 440)).toEqual([]);
});

test('every concept is asked about at least twice, at least once above remembering', () => {
  const live = [...content.questions.values()].filter(({ question }) => question.status === 'live');
  const thin = ordered.filter(({ id }) => {
    const own = live.filter(({ question }) => question.concept === id);
    return own.length < 2 || own.every(({ question }) => question.level === 'remember');
  });
  expect(thin.map(({ id }) => id)).toEqual([]);
});

test('every concept has one place in the reading order', () => {
  expect(ordered.map(({ id }) => id).sort()).toEqual([...content.concepts.keys()].sort());
});

test('neighbours lead through all concepts from the first to the last', () => {
  let at = ordered[0]?.id;
  const walked: string[] = [];
  while (at) {
    walked.push(at);
    at = neighbours(ordered, at).after?.id;
  }
  expect(walked).toEqual(ordered.map(({ id }) => id));
  expect(neighbours(ordered, walked[0] ?? '').before).toBeNull();
});

test('a concept is mastered when all its live questions were right at the last try, and not before', () => {
  const own = [...content.questions.values()].filter(({ question }) => question.concept === 'regularisation/l2');
  expect(own.length).toBeGreaterThan(1);
  const standings = own.map(({ id, question }) => ({
    learner: 'ann',
    question: id,
    concept: question.concept,
    answered: 2,
    right: 1,
    lastRight: true,
    streak: 1,
    lastAt: new Date(0),
  }));
  expect([...masteredConcepts(content, standings)]).toEqual(['regularisation/l2']);
  const missed = standings.map((standing, at) => ({ ...standing, lastRight: at > 0 }));
  expect(masteredConcepts(content, missed).size).toBe(0);
  expect(masteredConcepts(content, standings.slice(1)).size).toBe(0);
});

test('every link of a lesson to another concept leads somewhere', () => {
  const glossary = glossaryOf(content);
  const dead = ordered.flatMap(({ id, lesson }) =>
    [...lesson.matchAll(/\]\(concept:([^)]*)\)/g)]
      .filter(([, to]) => !glossary(to ?? ''))
      .map(([, to]) => `${id}: ${to}`),
  );
  expect(dead).toEqual([]);
});
