import { expect, test } from 'vitest';
import { optionId } from '../options.ts';
import { multipleChoice, type Question } from './multiple-choice.ts';

const option = (text: string, correct?: true) => ({
  text,
  rationale: `${text} because.`,
  ...(correct ? { correct } : {}),
});
const question = {
  kind: 'multiple-choice',
  stem: 'Which?',
  options: [option('a', true), option('b'), option('c'), option('d')],
} as unknown as Question;
const id = (text: string) => ({ option: optionId({ text }) });

test('scores the key 1 and a distractor 0', () => {
  expect(multipleChoice.score(question, id('a'))).toEqual({ earned: 1, outOf: 1, partial: 1 });
  expect(multipleChoice.score(question, id('b'))).toEqual({ earned: 0, outOf: 1, partial: 0 });
});

test('refuses an option of another question by name', () => {
  expect(multipleChoice.refuses(question, id('x'))).toMatch(/is not an option of this question/);
  expect(multipleChoice.refuses(question, { option: '' })).toMatch(/"" is not an option of this question/);
});

test('puts the key in every place equally often over attempts', () => {
  const places = [0, 0, 0, 0];
  for (let attempt = 0; attempt < 400; attempt++) {
    const shown = multipleChoice.present(question, (items) => [
      ...items.slice(attempt % 4),
      ...items.slice(0, attempt % 4),
    ]);
    const place = shown.options.findIndex((each) => each.id === id('a').option);
    places[place] = (places[place] ?? 0) + 1;
  }
  expect(places).toEqual([100, 100, 100, 100]);
});
