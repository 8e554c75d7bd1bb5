import { expect, test } from 'vitest';
import { confidenceCalibration } from './confidence-calibration.ts';

test('sums the marks of all levels and counts the answers they rest on', () => {
  const { answers, marks } = confidenceCalibration([
    { confidence: 1, answers: 4, right: 2 },
    { confidence: 2, answers: 5, right: 4 },
    { confidence: 3, answers: 10, right: 9 },
  ]);
  expect(answers).toBe(19);
  expect(marks).toBe(2 + (8 - 2) + (27 - 6));
});

test('calls a level overconfident only when its whole interval lies below the ideal range', () => {
  const verdictOf = (right: number, of: number) =>
    confidenceCalibration([{ confidence: 3, answers: of, right }]).rows[2]?.verdict;
  expect(verdictOf(5, 20)).toBe('overconfident');
  expect(verdictOf(15, 20)).toBe('agrees so far');
  expect(verdictOf(0, 4)).toBe('too few to say');
});

test('calls a level underconfident when its whole interval lies above the ideal range', () => {
  const [first] = confidenceCalibration([{ confidence: 1, answers: 30, right: 29 }]).rows;
  expect(first?.verdict).toBe('underconfident');
});
