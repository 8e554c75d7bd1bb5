import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/server/content/load.ts';
import { kinds, type Question, questionTypes, typeOf } from './registry.ts';
import { shuffleOf } from './shuffle.ts';

const { questions } = loadContent(path.resolve('content')).content;
const bank = [...questions.values()];

test('every question type has questions in the bank, so that its contract is tested on real ones', () => {
  expect(new Set(bank.map(({ question }) => question.kind))).toEqual(new Set(kinds));
  for (const kind of kinds) expect(questionTypes[kind].kind).toBe(kind);
});

describe.each(bank.map(({ id, question }) => [id, question] as const))('%s', (id, question) => {
  const type = typeOf(question);
  const shown = type.present(question, shuffleOf('seed', id));

  test('gives full marks to the right sample and less to the wrong one', () => {
    const { right, wrong } = type.samples(question);
    for (const sample of [right, wrong]) {
      expect(type.answer.parse(JSON.parse(JSON.stringify(sample)))).toEqual(sample);
      expect(type.refuses(question, sample)).toBeNull();
    }
    const full = type.score(question, right);
    expect(full.earned).toBe(full.outOf);
    expect(type.score(question, wrong).earned).toBeLessThan(full.outOf);
  });

  test('shows nothing that tells the key', () => {
    const sent = JSON.stringify(shown);
    for (const secret of secretsOf(question)) expect(sent).not.toContain(secret);
    expect(sent).not.toMatch(/"(correct|rationale|misconception|demonstration)":/);
  });

  test('comes in the same order after a reload and in another in another attempt, unless its options are numbers', () => {
    expect(type.present(question, shuffleOf('seed', id))).toEqual(shown);
    const orders = new Set(
      Array.from({ length: 20 }, (_, seed) => JSON.stringify(type.present(question, shuffleOf(`${seed}`, id)))),
    );
    const numeric = question.options.every(({ text }) => /^[\d,.−]+$/.test(text));
    if (numeric) expect(orders.size).toBe(1);
    else expect(orders.size).toBeGreaterThan(5);
  });
});

function secretsOf({ options, demonstration, note }: Question): string[] {
  const shows = 'experiment' in demonstration ? demonstration.shows : demonstration.none;
  return [...options.flatMap(({ rationale, misconception }) => [rationale, misconception]), shows, note].filter(
    (text) => text !== undefined,
  );
}
