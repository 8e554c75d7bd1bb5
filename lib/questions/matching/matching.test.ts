import { expect, test } from 'vitest';
import { rng } from '#lib/base/rng.ts';
import { optionId } from '../options.ts';
import { matching, type Question } from './matching.ts';

const pair = (prompt: string, match: string) => ({ prompt, match, rationale: `${prompt} because.` });
const extra = (text: string) => ({ text, rationale: `${text} belongs to none.` });
const question = {
  kind: 'matching',
  stem: 'Match each prompt.',
  pairs: [pair('p', 'x'), pair('q', 'y'), pair('r', 'x'), pair('s', 'z')],
  extras: [extra('w')],
} as unknown as Question;
const id = (text: string) => optionId({ text });
const matches = (...choices: string[]) => ({
  matches: Object.fromEntries(choices.map((choice, at) => [id('pqrst'[at] ?? ''), id(choice)])),
});

test('scores all or nothing, and credits the share of right pairs', () => {
  expect(matching.score(question, matches('x', 'y', 'x', 'z'))).toEqual({ earned: 1, outOf: 1, partial: 1 });
  expect(matching.score(question, matches('x', 'y', 'y', 'w'))).toEqual({ earned: 0, outOf: 1, partial: 0.5 });
  expect(matching.score(question, matches('w', 'w', 'w', 'w'))).toEqual({ earned: 0, outOf: 1, partial: 0 });
});

test('refuses unknown prompts, unknown choices and gaps by name', () => {
  expect(matching.refuses(question, matches('x', 'y', 'x', 'x'))).toBeNull();
  expect(matching.refuses(question, matches('x', 'y', 'x', 'x', 'x'))).toMatch(/is not a prompt/);
  expect(matching.refuses(question, matches('x', 'y', 'x', 'v'))).toMatch(/is not a choice/);
  expect(matching.refuses(question, matches('x', 'y'))).toBe('2 of 4 prompts are matched');
});

test('keeps the prompts in their order and shows every choice once, in every place equally often', () => {
  const places = [0, 0, 0, 0];
  for (let attempt = 0; attempt < 4000; attempt++) {
    const shown = matching.present(question, (list) => rng('match', attempt).shuffle(list));
    expect(shown.prompts.map(({ text }) => text)).toEqual(['p', 'q', 'r', 's']);
    expect(shown.choices.map(({ text }) => text).toSorted()).toEqual(['w', 'x', 'y', 'z']);
    const place = shown.choices.findIndex(({ text }) => text === 'x');
    places[place] = (places[place] ?? 0) + 1;
  }
  for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(100);
});

test.each([
  ['prompts that say the same', { pairs: [pair('p', 'x'), pair('p', 'y'), pair('q', 'z')] }, /two prompts/],
  ['a single choice', { pairs: ['p', 'q', 'r'].map((prompt) => pair(prompt, 'x')), extras: [] }, /one choice/],
  ['an extra that belongs to a prompt', { extras: [extra('x')] }, /"x" belongs to a prompt/],
  ['extras that say the same', { extras: [extra('w'), extra('w')] }, /two extras/],
])('refuses to author %s', (_, changed, what) => {
  expect(matching.faults(question)).toEqual([]);
  expect(matching.faults({ ...question, ...changed })[0]?.what).toMatch(what);
});
