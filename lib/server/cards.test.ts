import path from 'node:path';
import { expect, test } from 'vitest';
import { newMemory } from '#lib/memory/memory.ts';
import { typeOf } from '#lib/questions/registry.ts';
import { cardsOf, isCard } from './cards.ts';
import { escapeMarkdown } from './cards-escape.ts';
import { cardOfQuestion, questionCardId } from './cards-of-question.ts';
import { loadContent } from './content/load.ts';
import { chapters } from './study.ts';

const { content } = loadContent(path.resolve('content'));
const row = (card: string) => ({ learner: 'ann', card, ...newMemory(new Date(0)), revision: 1 });

test('a learner has every authored card, in reading order, and those made of questions', () => {
  const [question] = [...content.questions.keys()];
  const id = questionCardId(question ?? '');
  const cards = cardsOf(content, [row(id), row('question:gone/from-the-bank')]);
  expect(new Set(cards.map((card) => card.id))).toEqual(new Set([...content.cards.keys(), id]));
  const order = chapters(content).flatMap(({ concepts }) => concepts.map((concept) => concept.id));
  const places = cards.map(({ concept }) => order.indexOf(concept));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(cards.find((card) => card.id === id)).toMatchObject({ isOwn: true, revision: 1 });
  expect(isCard(content, id)).toBe(true);
  expect(isCard(content, 'question:gone/from-the-bank')).toBe(false);
});

test('every question of the bank makes a card: its options in front, without key or rationale, both on the back', () => {
  for (const entry of content.questions.values()) {
    const { front, back } = cardOfQuestion(entry);
    expect(front, entry.id).toContain(escapeMarkdown(entry.question.stem));
    for (const { explained } of typeOf(entry.question).read(entry.question))
      for (const { text, rationale, isShown, correct } of explained) {
        if (isShown) expect(front, entry.id).toContain(escapeMarkdown(text));
        expect(front, entry.id).not.toContain(escapeMarkdown(rationale));
        if (correct) {
          expect(back, entry.id).toContain(escapeMarkdown(text));
          expect(back, entry.id).toContain(escapeMarkdown(rationale));
        }
      }
  }
});

test('does not list the options of ordering questions in the order that is their key', () => {
  const inOrder = [...content.questions.values()].filter((entry) => {
    if (!('items' in entry.question)) return false;
    const { front } = cardOfQuestion(entry);
    const places = entry.question.items.map(({ text }) => front.indexOf(`- ${escapeMarkdown(text)}`));
    return places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
  });
  expect(inOrder.map(({ id }) => id)).toEqual([]);
});

test('lists the prompts of a matching question apart from what is to be matched with them', () => {
  const entries = [...content.questions.values()].filter(({ question }) => question.kind === 'matching');
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) {
    if (!('pairs' in entry.question)) continue;
    const [prompts = '', choices = ''] = cardOfQuestion(entry).front.split('To choose from:');
    for (const { prompt, match } of entry.question.pairs) {
      expect(prompts, entry.id).toContain(`- ${escapeMarkdown(prompt)}`);
      expect(choices, entry.id).toContain(`- ${escapeMarkdown(match)}`);
    }
  }
});

test('a plain text reads the same as Markdown', () => {
  expect(escapeMarkdown('costs $5 and $6 for *all* [x] <b>')).toBe('costs \\$5 and \\$6 for \\*all\\* \\[x\\] \\<b\\>');
  expect(escapeMarkdown('set `a_b * 2` to 1_000')).toBe('set `a_b * 2` to 1\\_000');
  expect(escapeMarkdown('1. first')).toBe('1\\. first');
});
