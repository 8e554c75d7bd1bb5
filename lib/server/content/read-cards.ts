import type { Problem } from '#lib/base/problem.ts';
import type { Card, Concept, Topic } from './schemas.ts';

type Authored = Omit<Card, 'topic'>;

/** The cards of all files by id, and what is wrong with them beyond their schema. */
export function readCards(
  files: ReadonlyMap<string, readonly Authored[]>,
  concepts: ReadonlyMap<string, Concept>,
  topics: readonly Topic[],
): { cards: Map<string, Card>; problems: Problem[] } {
  const cards = new Map<string, Card>();
  const problems: Problem[] = [];
  for (const [topic, list] of files) {
    const where = `content/cards/${topic}.yaml`;
    if (!topics.some(({ slug }) => slug === topic))
      problems.push({ where, what: `there is no topic "${topic}"`, remedy: 'list it in content/topics.yaml' });
    for (const card of list) {
      const id = `${topic}/${card.id}`;
      const field = `${where}: ${card.id}`;
      if (cards.has(id))
        problems.push({ where: field, what: 'two cards have this id', remedy: 'give every card of a file its own' });
      if (!concepts.has(card.concept))
        problems.push({
          where: field,
          what: `there is no concept "${card.concept}"`,
          remedy: `write content/concepts/${card.concept}.md or name one that exists`,
        });
      cards.set(id, { ...card, id, topic });
    }
  }
  return { cards, problems };
}
