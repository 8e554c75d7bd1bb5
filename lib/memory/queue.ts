import type { Day } from './day.ts';
import type { Memory } from './memory.ts';
import { phaseOf } from './phase.ts';
import { retrievability } from './scheduler.ts';
import { separateSiblings } from './separate-siblings.ts';
import { isAside } from './set-aside.ts';
import type { MemorySettings } from './settings.ts';

export interface DeckCard {
  id: string;
  concept: string;
  /** Null for a card that the learner has never met. */
  memory: Memory | null;
  /** Made by the learner: it comes before the other new cards. */
  isOwn: boolean;
}

/** What the learner has reviewed today. */
export interface Done {
  /** New cards begun. */
  begun: number;
  /** Cards reviewed that had been learnt before. */
  reviewed: number;
  /** The concept of the last review, which should not come again at once. */
  lastConcept: string | null;
}

export interface Queue<C> {
  /** In the order in which they are asked. */
  cards: C[];
  counts: { learning: number; review: number; new: number };
}

/** A card that is learnt may come this much early when nothing else is left. */
const aheadMs = 20 * 60_000;

interface Situation<C> {
  /** In reading order. */
  cards: readonly C[];
  settings: MemorySettings;
  done: Done;
  now: Date;
  day: Day;
}

/**
 * What is asked now: learning cards whose minutes are over, then reviews due today with the most forgotten first, then
 * new cards in reading order, at last learning cards that are due soon. The day's limits bind reviews and new cards.
 */
export function queueOf<C extends DeckCard>({ cards, settings, done, now, day }: Situation<C>): Queue<C> {
  const active = cards.filter(({ memory }) => !memory || !isAside(memory, now));
  const due = (card: C) => card.memory?.due.getTime() ?? 0;
  const learning = active.filter(({ memory }) => phaseOf(memory) === 'learning').sort((a, b) => due(a) - due(b));
  const ready = learning.filter((card) => due(card) <= now.getTime());
  const soon = learning.filter((card) => due(card) > now.getTime() && due(card) <= now.getTime() + aheadMs);
  const reviews = active
    .filter((card) => phaseOf(card.memory) === 'review' && due(card) < day.end.getTime())
    .map((card) => ({ card, recall: card.memory ? retrievability(card.memory, now) : 0 }))
    .sort((a, b) => a.recall - b.recall)
    .map(({ card }) => card)
    .slice(0, Math.max(0, settings.reviewsPerDay - done.reviewed));
  const fresh = active
    .filter(({ memory }) => phaseOf(memory) === 'new')
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn))
    .slice(0, Math.max(0, settings.newCardsPerDay - done.begun));
  const inOrder: C[] = [...ready];
  for (const group of [reviews, fresh]) {
    inOrder.push(...separateSiblings(group, inOrder.at(-1)?.concept ?? done.lastConcept));
  }
  return {
    cards: [...inOrder, ...soon],
    counts: { learning: ready.length + soon.length, review: reviews.length, new: fresh.length },
  };
}
