import { and, eq } from 'drizzle-orm';
import { type CardState, cardStates, learners } from '#drizzle/schema.ts';
import { type Memory, newMemory } from '#lib/memory/memory.ts';
import type { Db } from '../db.ts';

export type Transaction = Parameters<Parameters<Db['transaction']>[0]>[0];
export interface CardKey {
  learner: string;
  card: string;
}

const is = ({ learner, card }: CardKey) => and(eq(cardStates.learner, learner), eq(cardStates.card, card));

/** One row a card, so its size follows the decks, not the years of practice; found by the primary key's prefix. */
export function cardStatesOf(db: Db, learner: string): CardState[] {
  return db.select().from(cardStates).where(eq(cardStates.learner, learner)).all();
}

export const cardStateOf = (db: Db | Transaction, key: CardKey): CardState | undefined =>
  db.select().from(cardStates).where(is(key)).get();

/** What a row says of the card's memory. */
export function memoryOf({ learner: _learner, card: _card, revision: _revision, ...memory }: CardState): Memory {
  return memory;
}

/** Puts a memory in place of what is stored and counts the change; the learner's row is made when it is missing. */
export function putCardState(tx: Transaction, state: CardState, now: Date): void {
  tx.insert(learners).values({ id: state.learner, createdAt: now }).onConflictDoNothing().run();
  tx.insert(cardStates)
    .values(state)
    .onConflictDoUpdate({ target: [cardStates.learner, cardStates.card], set: state })
    .run();
}

export type Put = { outcome: 'recorded' | 'repeated'; state: CardState } | { outcome: 'stale' };

/** Takes a card into the learner's deck as a new one; one that is there already stays as it is. */
export function addCard(db: Db, key: CardKey, now: Date): Put {
  return db.transaction(
    (tx) => {
      const stored = cardStateOf(tx, key);
      if (stored) return { outcome: 'repeated', state: stored };
      const state = { ...key, ...newMemory(now), revision: 1 };
      putCardState(tx, state, now);
      return { outcome: 'recorded', state };
    },
    { behavior: 'immediate' },
  );
}

/** Changes a card without a review, if it still has the revision that was seen; a change that is made already repeats. */
export function changeCard(
  db: Db,
  { revision, now, ...key }: CardKey & { revision: number; now: Date },
  change: (memory: Memory) => Memory,
): Put {
  return db.transaction(
    (tx): Put => {
      const stored = cardStateOf(tx, key);
      const before = stored ? memoryOf(stored) : newMemory(now);
      const after = change(before);
      if (stored && isSame(before, after)) return { outcome: 'repeated', state: stored };
      if ((stored?.revision ?? 0) !== revision) return { outcome: 'stale' };
      const state = { ...key, ...after, revision: revision + 1 };
      putCardState(tx, state, now);
      return { outcome: 'recorded', state };
    },
    { behavior: 'immediate' },
  );
}

const isSame = (a: Memory, b: Memory) =>
  a.suspended === b.suspended && a.buriedUntil?.getTime() === b.buriedUntil?.getTime();
