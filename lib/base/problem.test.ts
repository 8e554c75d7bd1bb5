import { expect, test } from 'vitest';
import { sayProblems } from './problem.ts';

test('problems are told to a person as sentences, without the place in the request', () => {
  const number = { where: 'answer', what: '"abc" cannot be read as a number', remedy: 'type one such as 0.25' };
  const over = { where: 'attempt', what: 'this round is finished', remedy: 'start another' };
  expect(sayProblems([number])).toBe('"abc" cannot be read as a number. Type one such as 0.25.');
  expect(sayProblems([number, over])).toMatch(/0\.25\. This round is finished\. Start another\.$/);
  expect(sayProblems([])).toBe('');
});
