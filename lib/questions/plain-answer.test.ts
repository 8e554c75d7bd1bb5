import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '#lib/server/content/load.ts';
import { plainFieldsOf } from '#lib/testing/plain-fields-of.ts';
import { answerField, plainAnswer } from './plain-answer.ts';
import { kinds, typeOf } from './registry.ts';
import { shuffleOf } from './shuffle.ts';

const bank = [...loadContent(path.resolve('content')).content.questions.values()];

test.each(kinds)('a %s question is answered in full by the fields of a plain form', (kind) => {
  for (const { id, question } of bank.filter((each) => each.question.kind === kind)) {
    const type = typeOf(question);
    const shown = type.present(question, shuffleOf('seed', id));
    for (const sample of Object.values(type.samples(question))) {
      const read = type.answer.parse(plainAnswer(shown, Object.fromEntries(plainFieldsOf(shown, sample))));
      expect(type.refuses(question, read)).toBeNull();
      expect(type.score(question, read)).toEqual(type.score(question, sample));
    }
  }
});

test.each(kinds)('a %s question of which any field is missing is refused', (kind) => {
  for (const { id, question } of bank.filter((each) => each.question.kind === kind)) {
    const type = typeOf(question);
    const shown = type.present(question, shuffleOf('seed', id));
    const fields = plainFieldsOf(shown, type.samples(question).right);
    for (const left of fields) {
      const parsed = type.answer.safeParse(plainAnswer(shown, Object.fromEntries(fields.filter((f) => f !== left))));
      expect(parsed.success && type.refuses(question, parsed.data) === null).toBe(false);
    }
  }
});

test('an ordering with a place given twice is refused, not guessed', () => {
  const items = ['x', 'y', 'z'].map((id) => ({ id, text: id }));
  const fields = (...places: string[]) =>
    Object.fromEntries(items.map(({ id }, at) => [answerField(id), places[at] ?? '']));
  const shown = { kind: 'ordering', stem: '', items } as const;
  expect(plainAnswer(shown, fields('2', '3', '1'))).toEqual({ order: ['z', 'x', 'y'] });
  expect(plainAnswer(shown, fields('1', '1', '2'))).toEqual({ order: [] });
  expect(plainAnswer(shown, fields('1', '2', '4'))).toEqual({ order: [] });
});
