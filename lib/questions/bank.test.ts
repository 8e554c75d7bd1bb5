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

const request = { operation: 'CreateHyperParameterTuningJob', body: { HyperParameterTuningJobName: 'x' } };
const because = 'The strategy takes categorical ranges alone.';

test.each(['accepted', { error: 'ValidationException', because }])(
  'accepts a request that is answered %o',
  (answers) => {
    const demonstration = { request: { ...request, answers }, shows: 'The tuner answers as the key says.' };
    expect(read({ ...good, demonstration })).toMatchObject({ question: { demonstration } });
  },
);

test('has the request of a demonstration checked by whoever knows the operations', () => {
  const demonstration = { request: { ...request, answers: 'accepted' }, shows: 'The tuner takes the request.' };
  const requests = (operation: string, body: object) => [`${operation} lacks what ${Object.keys(body)} is for`];
  const file = { where: 'x.yaml', id: 'x', hash: 'h', data: { ...good, demonstration } };
  expect(readQuestion(file, { ...references, requests })).toEqual([
    {
      where: 'x.yaml: demonstration.request',
      what: 'CreateHyperParameterTuningJob lacks what HyperParameterTuningJobName is for',
      remedy: 'write the body as the API reference of CreateHyperParameterTuningJob has it',
    },
  ]);
});

test('refuses an operation that is no name of one', () => {
  const demonstration = {
    request: { ...request, operation: 'create-job', answers: 'accepted' },
    shows: 'Nothing at all.',
  };
  expect(faults({ ...good, demonstration }).length).toBeGreaterThan(0);
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

/** Sound files of the other kinds. */
const { options, ...common } = good;
const items = options.map(({ text, rationale }) => ({ text, rationale }));
const pairs = items.map(({ text, rationale }) => ({ prompt: text, match: text, rationale }));
const part = { kind: 'multiple-choice', stem: good.stem, options };
const slip = { value: 2, rationale: 'A slip of some kind.' };
const others: Record<string, unknown>[] = [
  { ...common, kind: 'ordering', items },
  { ...common, kind: 'matching', pairs, extras: [{ text: 'No match', rationale: 'It belongs to none.' }] },
  { ...common, kind: 'numeric', value: 1, unit: 'updates', rationale: slip.rationale, errors: [slip] },
  { ...common, kind: 'case-study', scenario: 'word '.repeat(40), parts: [part, part] },
];

test('never throws, whatever a file of another kind holds', () => {
  for (const other of others) {
    expect(faults(other)).toEqual([]);
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(other)), fc.boolean(), (junk, field, inside) => {
        const value = other[field];
        const first = Array.isArray(value) ? value[0] : undefined;
        const mixed = inside && typeof first === 'object' ? [{ ...first, ...Object(junk) }, junk] : junk;
        const result = read({ ...other, [field]: mixed });
        return Array.isArray(result) || result.id === 'x';
      }),
      { numRuns: 1000, seed: 1 },
    );
  }
});
