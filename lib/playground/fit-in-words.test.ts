import { expect, test } from 'vitest';
import { fitInWords } from './fit-in-words.ts';

test('a share of right classes is a percentage, R² a plain number, and what is none says so', () => {
  expect(fitInWords(0.985, 'accuracy')).toBe('98.5 %');
  expect(fitInWords(-6.32, 'R²')).toBe('−6.32');
  expect(fitInWords(Number.NaN, 'accuracy')).toBe('no number');
});
