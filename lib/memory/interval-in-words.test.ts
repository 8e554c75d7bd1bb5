import { expect, test } from 'vitest';
import { intervalInWords } from './interval-in-words.ts';

test.each([
  [0, '1 min'],
  [60_000, '1 min'],
  [600_000, '10 min'],
  [59.4 * 60_000, '59 min'],
  [3_600_000, '1 h'],
  [86_399_000, '24 h'],
  [4 * 86_400_000, '4 d'],
  [46 * 86_400_000, '1.5 mo'],
  [330 * 86_400_000, '11 mo'],
  [498 * 86_400_000, '1.4 y'],
])('says %d ms as %s', (ms, words) => {
  expect(intervalInWords(ms)).toBe(words);
});
