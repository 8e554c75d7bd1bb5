import { expect, test } from 'vitest';
import { readCards } from './read-cards.ts';
import type { Concept, Topic } from './schemas.ts';

const concept: Concept = {
  id: 'epochs/epoch',
  topic: 'epochs',
  title: 'Epoch',
  ids: [],
  summary: 'One pass over the data.',
  seeds: [],
  objectives: [],
  lesson: '',
};
const topic: Topic = { slug: 'epochs', letter: 'E', title: 'Epochs', summary: 'How long to train.' };
const card = { id: 'definition', concept: 'epochs/epoch', front: 'What is an epoch?', back: 'One pass.' };
const read = (files: Record<string, (typeof card)[]>) =>
  readCards(new Map(Object.entries(files)), new Map([[concept.id, concept]]), [topic]);

test('names a card by its topic and its id', () => {
  const { cards, problems } = read({ epochs: [card] });
  expect(problems).toEqual([]);
  expect(cards.get('epochs/definition')).toEqual({ ...card, id: 'epochs/definition', topic: 'epochs' });
});

test('reports a topic and a concept that do not exist and an id that is used twice', () => {
  const { problems } = read({ epochs: [card, { ...card, concept: 'epochs/none' }], alchemy: [card] });
  expect(problems.map(({ what }) => what)).toEqual([
    'two cards have this id',
    'there is no concept "epochs/none"',
    'there is no topic "alchemy"',
  ]);
  for (const { where, remedy } of problems) expect(where.startsWith('content/cards/') && remedy).toBeTruthy();
});
