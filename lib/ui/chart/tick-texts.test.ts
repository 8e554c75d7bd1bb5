import { expect, test } from 'vitest';
import { tickTexts } from './axes.ts';

test('the numbers of one axis are written in one notation', () => {
  expect(tickTexts([0.01, 0.1, 1], 3)).toEqual(['0.01', '0.1', '1']);
  expect(tickTexts([0.00001, 0.0001, 0.001], 3)).toEqual(['1e−5', '1e−4', '1e−3']);
  expect(tickTexts([0, 500_000, 1_000_000], 3)).toEqual(['0', '5e5', '1e6']);
});
