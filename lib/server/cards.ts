import type { CardState } from '#drizzle/schema.ts';
import type { DeckCard } from '#lib/memory/queue.ts';
import { cardOfQuestion, questionCardId, questionOfCard } from './cards-of-question.ts';
import type { Content } from './content/load.ts';
import { memoryOf } from './store/cards.ts';
import { chapters } from './study.ts';

/** A flashcard of a learner: what it says and where it stands. */
export interface LearnerCard extends DeckCard {
  topic: string;
  front: string;
  back: string;
  /** Counts its changes; 0 for a card that the learner has never met. */
  revision: number;
}

/** The learner's cards in reading order: those of the content, and those made of questions. */
export function cardsOf(content: Content, states: readonly CardState[]): LearnerCard[] {
  const stored = new Map(states.map((state) => [state.card, state]));
  const authored = [...content.cards.values()].map((card) => ({ ...card, isOwn: false }));
  const made = states.flatMap((state) => cardMade(content, state.card) ?? []);
  const order = new Map(
    chapters(content)
      .flatMap(({ concepts }) => concepts)
      .map(({ id }, at) => [id, at]),
  );
  const place = ({ concept }: { concept: string }) => order.get(concept) ?? order.size;
  return [...authored, ...made]
    .sort((a, b) => place(a) - place(b))
    .map((card) => {
      const state = stored.get(card.id);
      return { ...card, memory: state ? memoryOf(state) : null, revision: state?.revision ?? 0 };
    });
}

/** A question that has left the bank takes its card along; its reviews stay. */
function cardMade({ questions }: Content, card: string) {
  const entry = questions.get(questionOfCard(card) ?? '');
  if (!entry) return null;
  const { topic, question } = entry;
  return { id: questionCardId(entry.id), topic, concept: question.concept, isOwn: true, ...cardOfQuestion(entry) };
}

/** Whether a card can be reviewed at all: it stands in the content, or can be made of a question. */
export const isCard = (content: Content, card: string): boolean =>
  content.cards.has(card) || content.questions.has(questionOfCard(card) ?? '');
