import type { Rating } from './rating.ts';
import type { Aside } from './set-aside.ts';

/** What a sitting needs to know of a card. */
export interface Sitting {
  id: string;
  revision: number;
}

/** Something done to a card, kept so that it can be taken back. `review` is the review's id, null for setting aside. */
export interface Deed<C> {
  card: C;
  review: string | null;
  did: Rating | Aside;
}

/** One sitting in the browser, ahead of the server by what has not arrived there yet. */
export interface Session<C> {
  /** The server's last list. */
  offered: readonly C[];
  /** How many the server said are left, at that list. */
  left: number;
  current: C | null;
  isTurned: boolean;
  /** The newest revision of each card that is dealt with. */
  settled: Readonly<Record<string, number>>;
  deeds: readonly Deed<C>[];
}

export const begin = <C extends Sitting>(offered: readonly C[], left: number): Session<C> => ({
  offered,
  left,
  current: offered[0] ?? null,
  isTurned: false,
  settled: {},
  deeds: [],
});

const isOpen = <C extends Sitting>({ settled }: Pick<Session<C>, 'settled'>, { id, revision }: C) =>
  revision > (settled[id] ?? -1);

/** The server's new list. The card on the table stays, unless it has changed elsewhere: then it is laid anew. */
export function offer<C extends Sitting>(session: Session<C>, offered: readonly C[], left: number): Session<C> {
  const open = offered.filter((card) => isOpen(session, card));
  const { current } = session;
  const same = current && offered.find(({ id }) => id === current.id);
  if (current && !(same && same.revision > current.revision)) return { ...session, offered, left };
  return { ...session, offered, left, current: same ?? open[0] ?? null, isTurned: false };
}

export const turn = <C>(session: Session<C>): Session<C> => ({ ...session, isTurned: session.current !== null });

/** Deals with the card on the table and lays the next. */
export function settle<C extends Sitting>(session: Session<C>, deed: Deed<C>): Session<C> {
  const settled = { ...session.settled, [deed.card.id]: deed.card.revision };
  const next = session.offered.find((card) => isOpen({ settled }, card)) ?? null;
  return { ...session, settled, deeds: [...session.deeds, deed], current: next, isTurned: false };
}

/** Lays the card of the last deed again: two changes later, the deed's and its undoing. */
export function takeBack<C extends Sitting>(session: Session<C>): Session<C> {
  const deed = session.deeds.at(-1);
  if (!deed) return session;
  const card = { ...deed.card, revision: deed.card.revision + 2 };
  const settled = { ...session.settled, [card.id]: card.revision - 1 };
  return { ...session, settled, deeds: session.deeds.slice(0, -1), current: card, isTurned: false };
}

/** Puts aside a card whose change was refused; the server's next list says how it stands. */
export function mistake<C extends Sitting>(session: Session<C>, card: string): Session<C> {
  const { [card]: _, ...settled } = session.settled;
  const offered = session.offered.filter(({ id }) => id !== card);
  const deeds = session.deeds.filter((deed) => deed.card.id !== card);
  const rest = { ...session, settled, offered, deeds };
  if (session.current?.id !== card) return rest;
  return { ...rest, current: offered.find((each) => isOpen({ settled }, each)) ?? null, isTurned: false };
}

/** Cards still to come, counting the one on the table. */
export function leftIn<C extends Sitting>({ offered, left, current, settled }: Session<C>): number {
  const gone = offered.filter((card) => !isOpen({ settled }, card)).length;
  const isExtra = current !== null && !offered.some((card) => card.id === current.id && isOpen({ settled }, card));
  return Math.max(0, left - gone) + (isExtra ? 1 : 0);
}
