import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type References, readQuestion } from './bank.ts';

const references: References = {
  concepts: new Set(['epochs/too-many']),
  objectives: new Set(['aif-c01:4.1.6']),
  experiments: new Map([['epochs', () => []]]),
};
const option = (text: string, correct?: true) => ({
  text,
  rationale: `Why "${text}" is what it is.`,
  ...(correct ? { correct } : {}),
});
const good = {
  kind: 'multiple-choice',
  concept: 'epochs/too-many',
  level: 'understand',
  status: 'live',
  objectives: ['aif-c01:4.1.6'],
  stem: 'What happens when a network trains for far too long?',
  options: [option('It memorises', true), option('It forgets'), option('It stops'), option('It shrinks')],
  demonstration: { experiment: 'epochs', shows: 'Validation loss turns and rises.' },
  sources: [{ title: 'Deep Learning, chapter 7', asOf: '2026-11-21' }],
};
const read = (data: unknown) =>
  readQuestion({ where: 'content/questions/x.yaml', id: 'x', hash: 'h', data }, references);
const faults = (data: unknown) => {
  const result = read(data);
  return Array.isArray(result) ? result : [];
};

test('accepts a whole question', () => {
  expect(read(good)).toMatchObject({ id: 'x', question: { kind: 'multiple-choice' } });
});

test.each([
  ['an unknown kind', { ...good, kind: 'essay' }, 'kind', '"essay" is no question type'],
  ['an unknown field', { ...good, hint: 'psst' }, 'x.yaml', 'hint'],
  [
    'a missing rationale',
    { ...good, options: [{ text: 'It memorises', correct: true }, ...good.options.slice(1)] },
    'options.0.rationale',
    'expected string',
  ],
  [
    'two keys',
    { ...good, options: good.options.map((each) => ({ ...each, correct: true })) },
    'options',
    '4 options are marked correct',
  ],
  [
    'equal options',
    { ...good, options: good.options.map((each) => ({ ...each, text: 'Same' })) },
    'options',
    'same text',
  ],
  ['an unknown concept', { ...good, concept: 'epochs/none' }, 'concept', 'no concept "epochs/none"'],
  ['an unknown objective', { ...good, objectives: ['aif-c01:9.9'] }, 'objectives', '"aif-c01:9.9"'],
  [
    'an unknown experiment',
    { ...good, demonstration: { experiment: 'magic', shows: 'Something wonderful.' } },
    'demonstration',
    'no experiment "magic"',
  ],
  [
    'an undated source',
    { ...good, sources: [{ title: 'A book of great weight' }] },
    'sources.0.asOf',
    'expected string',
  ],
])('refuses %s with file, field and remedy', (_, data, field, what) => {
  const found = faults(data).find((problem) => problem.where.includes(field));
  expect(found?.where).toContain('content/questions/x.yaml');
  expect(found?.what).toContain(what);
  expect(found?.remedy.length).toBeGreaterThan(10);
});

test('lists all faults of a file, not the first', () => {
  expect(faults({ ...good, concept: 'a/b', objectives: ['x:1'] })).toHaveLength(2);
});

test('never throws, whatever a file holds', () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...Object.keys(good)), (junk, field) => {
      read(junk);
      const result = read({ ...good, [field]: junk });
      return Array.isArray(result) || result.id === 'x';
    }),
    { numRuns: 2000, seed: 1 },
  );
});
