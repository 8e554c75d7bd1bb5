import { expect, test } from 'vitest';
import { optionId } from '../options.ts';
import { multipleResponse, type Question } from './multiple-response.ts';

const option = (text: string, correct?: true) => ({
  text,
  rationale: `${text} because.`,
  ...(correct ? { correct } : {}),
});
const question = {
  kind: 'multiple-response',
  stem: 'Which remedies fight overfitting? Select TWO.',
  options: [option('a', true), option('b', true), option('c'), option('d'), option('e')],
} as unknown as Question;
const ids = (...texts: string[]) => ({ options: texts.map((text) => optionId({ text })) });

test('scores all or nothing, in any order', () => {
  expect(multipleResponse.score(question, ids('b', 'a'))).toEqual({ earned: 1, outOf: 1, partial: 1 });
  expect(multipleResponse.score(question, ids('a', 'c'))).toMatchObject({ earned: 0, outOf: 1 });
});

test('credits in practice the share of keys found, in every answer that can be given', () => {
  const partial = (...texts: string[]) => {
    expect(multipleResponse.refuses(question, ids(...texts))).toBeNull();
    return multipleResponse.score(question, ids(...texts)).partial;
  };
  expect(partial('b', 'a')).toBe(1);
  expect(partial('a', 'c')).toBe(1 / 2);
  expect(partial('d', 'b')).toBe(1 / 2);
  expect(partial('c', 'd')).toBe(0);
});

test('refuses too few, too many, doubled and unknown options by name', () => {
  expect(multipleResponse.refuses(question, ids('a'))).toMatch(/1 options are selected where the question asks for 2/);
  expect(multipleResponse.refuses(question, ids('a', 'b', 'c'))).toMatch(/3 options are selected/);
  expect(multipleResponse.refuses(question, ids('a', 'a'))).toMatch(/twice/);
  expect(multipleResponse.refuses(question, { options: ['zzz', 'yyy'] })).toMatch(/"zzz" is not an option/);
});

test('wants the stem to say how many to select', () => {
  expect(multipleResponse.faults(question)).toEqual([]);
  expect(multipleResponse.faults({ ...question, stem: 'Which remedies?' })[0]?.what).toContain('Select TWO.');
});
