import { expect, test } from 'vitest';
import { rng } from '#lib/base/rng.ts';
import { optionId } from '../options.ts';
import { questionTypes } from '../registry.ts';

const type = questionTypes['case-study'];
const because = 'The reason is given in full here.';
const option = (text: string, correct?: true) => ({ text, rationale: because, ...(correct ? { correct } : {}) });
const choice = {
  kind: 'multiple-choice',
  stem: 'Which of the four is the right one?',
  options: [option('a', true), option('b'), option('c'), option('d')],
};
const numeric = {
  kind: 'numeric',
  stem: 'How many updates does an epoch have?',
  value: 32,
  rationale: because,
  errors: [{ value: 31, rationale: because }],
};
const ordering = {
  kind: 'ordering',
  stem: 'Put the three steps in order.',
  items: ['x', 'y', 'z'].map((text) => ({ text, rationale: because })),
};
const authored = {
  kind: 'case-study',
  concept: 'epochs/epoch',
  level: 'analyse',
  status: 'live',
  objectives: ['mla-c02:2.2.4'],
  stem: 'A team trains a network on few examples.',
  scenario: 'word '.repeat(40),
  parts: [choice, numeric, ordering],
  demonstration: { none: 'A made-up case has no experiment.' },
  sources: [{ title: 'A source of great weight', asOf: '2026-11-21' }],
};
const question = type.schema.parse(authored);
const issues = (changed: object) => {
  const parsed = type.schema.safeParse({ ...authored, ...changed });
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};
const id = (text: string) => optionId({ text });
const answer = (option: string, text: string, order: string) => ({
  parts: [{ option: id(option) }, { text }, { order: [...order].map(id) }],
});

test('gives a point a part, and practice the mean of what the parts give', () => {
  expect(type.score(question, answer('a', '32', 'xyz'))).toEqual({ earned: 3, outOf: 3, partial: 1 });
  expect(type.score(question, answer('a', '31', 'xzy'))).toEqual({ earned: 1, outOf: 3, partial: 1 / 3 });
  expect(type.score(question, answer('b', '32', 'zxy'))).toEqual({ earned: 1, outOf: 3, partial: 0.5 });
});

test('refuses an answer that lacks a part, has another kind or cannot be scored, and names the part', () => {
  expect(type.refuses(question, answer('a', '32', 'xyz'))).toBeNull();
  expect(type.refuses(question, { parts: [{ text: '32' }] })).toMatch(/1 parts are answered .* has 3/);
  expect(type.refuses(question, { parts: [{ text: '32' }, { text: '32' }, { text: '32' }] })).toBe(
    'Part 1: this is no answer to a multiple-choice question',
  );
  expect(type.refuses(question, answer('a', 'many', 'xyz'))).toMatch(/^Part 2: "many" cannot be read/);
});

test('makes every part a whole question with the common fields of the case', () => {
  expect(question).toMatchObject({
    parts: [{ concept: 'epochs/epoch' }, { unit: '', seeds: [] }, { level: 'analyse' }],
  });
});

test.each([
  ['a case study within a case study', { parts: [choice, authored] }, /parts.1.kind: "case-study" is no kind of part/],
  ['a common field of a part', { parts: [choice, { ...numeric, level: 'apply' }] }, /parts.1.level: .*case study/],
  ['a part with an unknown field', { parts: [choice, { ...numeric, hint: 'psst' }] }, /parts.1: .*hint/],
  ['a part without its fields', { parts: [choice, { kind: 'numeric', stem: numeric.stem }] }, /parts.1.value/],
  ['a single part', { parts: [choice] }, /^parts: /],
])('refuses to author %s', (_, changed, what) => {
  expect(issues({})).toEqual([]);
  expect(issues(changed).join('\n')).toMatch(what);
});

test('finds a short scenario and the faults of each part', () => {
  const changed = { scenario: 'Too short.', parts: [numeric, { ...choice, options: choice.options.slice(1) }] };
  expect(type.faults(type.schema.parse({ ...authored, ...changed })).map(({ field }) => field)).toEqual([
    'scenario',
    'parts.1.options',
    'parts.1.options',
  ]);
});

test('shuffles its parts independently of one another', () => {
  const pair = type.schema.parse({ ...authored, parts: [choice, { ...choice, stem: 'And which of these is right?' }] });
  const together = new Map<string, number>();
  for (let attempt = 0; attempt < 3200; attempt++) {
    const shown = type.present(pair, (items) => rng('case', attempt).shuffle(items));
    const texts = JSON.stringify(shown).match(/(?<="text":")[abcd]/g) ?? [];
    const places = `${texts.slice(0, 4).indexOf('a')}${texts.slice(4).indexOf('a')}`;
    together.set(places, (together.get(places) ?? 0) + 1);
  }
  expect(together.size).toBe(16);
  for (const count of together.values()) expect(Math.abs(count - 200)).toBeLessThan(60);
});
