import { and, eq } from 'drizzle-orm';
import { type CardState, reviews } from '#drizzle/schema.ts';
import { type Memory, memory, newMemory } from '#lib/memory/memory.ts';
import type { Rating } from '#lib/memory/rating.ts';
import type { Db } from '../db.ts';
import { type CardKey, cardStateOf, memoryOf, putCardState } from './cards.ts';

export type Reviewed =
  | { outcome: 'recorded' | 'repeated'; state: CardState }
  /** The card has changed since the browser saw it; nothing was stored. */
  | { outcome: 'stale' }
  /** The id belongs to another review. */
  | { outcome: 'id taken' };

interface Given extends CardKey {
  id: string;
  rating: Rating;
  /** Of the card as the browser saw it; 0 for one that has no row. */
  revision: number;
  now: Date;
}

/**
 * Stores one review and moves its card, in one transaction. The same id again changes nothing and gives back where the
 * card stands, so a browser may repeat a request that it is unsure of.
 */
export function recordReview(db: Db, given: Given, next: (before: Memory | null) => Memory): Reviewed {
  const { id, learner, card, rating, revision, now } = given;
  return db.transaction(
    (tx): Reviewed => {
      const known = tx.select().from(reviews).where(eq(reviews.id, id)).get();
      const stored = cardStateOf(tx, given);
      if (known) {
        const isOurs = known.learner === learner && known.card === card && stored !== undefined;
        return isOurs ? { outcome: 'repeated', state: stored } : { outcome: 'id taken' };
      }
      if ((stored?.revision ?? 0) !== revision) return { outcome: 'stale' };
      const before = stored ? memoryOf(stored) : null;
      const state: CardState = { learner, card, ...next(before), revision: revision + 1 };
      putCardState(tx, state, now);
      tx.insert(reviews).values({ id, learner, card, rating, before, reviewedAt: now }).run();
      return { outcome: 'recorded', state };
    },
    { behavior: 'immediate' },
  );
}

export type Undone =
  | { outcome: 'recorded' | 'repeated'; state: CardState }
  | { outcome: 'stale' }
  | { outcome: 'unknown' };

/**
 * Takes a review back: the card stands as before it, the event stays and is marked. Refused when the card has changed
 * since. The revision goes on counting, so that a tab that still shows the undone state is told from this one.
 */
export function undoReview(
  db: Db,
  { id, learner, revision, now }: { id: string; learner: string; revision: number; now: Date },
): Undone {
  return db.transaction(
    (tx): Undone => {
      const event = tx
        .select()
        .from(reviews)
        .where(and(eq(reviews.id, id), eq(reviews.learner, learner)))
        .get();
      const stored = event && cardStateOf(tx, { learner, card: event.card });
      if (!stored) return { outcome: 'unknown' };
      if (event.undoneAt) return { outcome: 'repeated', state: stored };
      if (stored.revision !== revision) return { outcome: 'stale' };
      const before = event.before === null ? newMemory(event.reviewedAt) : memory.parse(event.before);
      const state: CardState = { learner, card: event.card, ...before, revision: revision + 1 };
      putCardState(tx, state, now);
      tx.update(reviews).set({ undoneAt: now }).where(eq(reviews.id, id)).run();
      return { outcome: 'recorded', state };
    },
    { behavior: 'immediate' },
  );
}
