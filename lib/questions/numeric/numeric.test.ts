import { expect, test } from 'vitest';
import { numeric, type Question } from './numeric.ts';

const question = {
  kind: 'numeric',
  stem: 'How many parameters has the network?',
  value: 468_874,
  tolerance: { absolute: 0 },
  unit: 'parameters',
  rationale: 'Weights and biases are counted.',
  errors: [{ value: 468_224, rationale: 'The biases are missing.' }],
} as unknown as Question;
const earned = (text: string, changed: Partial<Question> = {}) =>
  numeric.score({ ...question, ...changed }, { text }).earned;

test('scores the value however it is written, and nothing else', () => {
  for (const text of ['468874', '468,874', '468 874 parameters', '4.68874e5']) expect(earned(text)).toBe(1);
  for (const text of ['468224', '468873', '-468874', 'many']) expect(earned(text)).toBe(0);
});

test('takes an answer within the tolerance, at its edge too', () => {
  expect(earned('0.3', { value: 0.1 + 0.2 })).toBe(1);
  expect(earned('105', { value: 100, tolerance: { absolute: 5 } })).toBe(1);
  expect(earned('105.1', { value: 100, tolerance: { absolute: 5 } })).toBe(0);
  expect(earned('-99', { value: -100, tolerance: { relative: 0.01 } })).toBe(1);
  expect(earned('-98.9', { value: -100, tolerance: { relative: 0.01 } })).toBe(0);
});

test('refuses what cannot be read', () => {
  expect(numeric.refuses(question, { text: '468,874' })).toBeNull();
  expect(numeric.refuses(question, { text: 'many' })).toBe('"many" cannot be read as a number');
});

test('tells the slip that an answer has hit', () => {
  const { right, errors } = numeric.reveal(question);
  expect(right).toMatchObject({ value: 468_874, rationale: 'Weights and biases are counted.' });
  expect(errors[0]).toMatchObject({ value: 468_224, rationale: 'The biases are missing.' });
  expect(errors[0]?.low).toBeLessThanOrEqual(468_224);
  expect(errors[0]?.high).toBeLessThan(468_225);
});

test('refuses to author a slip that counts as right or as another slip', () => {
  const slip = (value: number) => ({ value, rationale: 'A slip of some kind.' });
  expect(numeric.faults(question)).toEqual([]);
  const wide = { ...question, tolerance: { absolute: 700 } };
  expect(numeric.faults(wide)[0]?.what).toMatch(/468224 cannot be told from 468874/);
  expect(numeric.faults({ ...question, errors: [slip(1), slip(2), slip(1)] })[0]?.field).toBe('errors.2.value');
});
