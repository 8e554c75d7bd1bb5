import { expect, test } from 'vitest';
import { Replays } from './replays.ts';

const minute = 60_000;

test('answers a signature again within ten seconds, for two calls of one second are equal, and refuses it later', () => {
  const replays = new Replays();
  expect([0, 1000, 10_000, 10_001, 9 * minute].map((at) => replays.isReplay('a', at))).toEqual([
    ...[false, false, false, true, true],
  ]);
  expect(replays.isReplay('b', 9 * minute)).toBe(false);
});

test('forgets a signature only when its date is too old to be accepted', () => {
  const replays = new Replays();
  replays.isReplay('a', 0);
  // Dated five minutes ahead, it is good until five minutes after its date.
  expect(replays.isReplay('a', 10 * minute)).toBe(true);
  expect(replays.isReplay('a', 12 * minute)).toBe(false);
});
