import { expect, test } from 'vitest';
import { begin, leftIn, mistake, offer, type Session, settle, takeBack, turn } from './session.ts';

type Card = { id: string; revision: number };
const card = (id: string, revision = 0): Card => ({ id, revision });
const rate = (session: Session<Card>, did: 1 | 2 | 3 | 4 = 3): Session<Card> =>
  session.current ? settle(session, { card: session.current, review: `r${session.deeds.length}`, did }) : session;

test('goes from card to card ahead of the server, and counts what is left', () => {
  let session = begin([card('a'), card('b')], 5);
  expect([session.current?.id, leftIn(session)]).toEqual(['a', 5]);
  session = rate(turn(session));
  expect([session.current?.id, session.isTurned, leftIn(session)]).toEqual(['b', false, 4]);
  session = rate(session);
  expect([session.current, leftIn(session)]).toEqual([null, 3]);
  session = offer(session, [card('c'), card('d')], 3);
  expect([session.current?.id, leftIn(session)]).toEqual(['c', 3]);
});

test('does not ask again what is on its way, but asks when it is due once more', () => {
  const session = rate(begin([card('a')], 1));
  expect(offer(session, [card('a')], 1).current).toBeNull();
  expect(leftIn(offer(session, [card('a')], 1))).toBe(0);
  expect(offer(session, [card('a', 1)], 1).current).toEqual(card('a', 1));
});

test('leaves the card on the table while lists come, but lays it anew when it has changed elsewhere', () => {
  const session = turn(begin([card('a'), card('b')], 2));
  const still = offer(session, [card('b'), card('a')], 2);
  expect([still.current?.id, still.isTurned]).toEqual(['a', true]);
  const changed = offer(session, [card('b'), card('a', 1)], 2);
  expect([changed.current, changed.isTurned]).toEqual([card('a', 1), false]);
});

test('undoes step by step with the revision that the server will have', () => {
  let session = rate(rate(begin([card('a'), card('b', 7)], 2)));
  session = takeBack(session);
  expect([session.current, leftIn(session)]).toEqual([card('b', 9), 1]);
  session = takeBack(session);
  expect([session.current, session.deeds]).toEqual([card('a', 2), []]);
  expect(takeBack(session)).toBe(session);
  // A list from before the undo arrives.
  expect(offer(session, [card('a', 1)], 1).current).toEqual(card('a', 2));
  session = rate(session);
  expect(session.current).toBeNull();
  expect(offer(session, [card('a', 2), card('b', 9)], 2).current).toEqual(card('b', 9));
});

test('puts away a card whose change was refused until the server says how it stands', () => {
  const rated = rate(begin([card('a'), card('b')], 2));
  const session = mistake(rated, 'a');
  expect([session.current?.id, session.deeds]).toEqual(['b', []]);
  expect(rate(offer(session, [card('b'), card('a', 3)], 2)).current).toEqual(card('a', 3));
  expect(mistake(begin([card('a'), card('b')], 2), 'a').current?.id).toBe('b');
});
