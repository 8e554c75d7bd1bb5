import type { Shuffle } from '../question-type.ts';

/** More than any part has to shuffle. */
const most = 32;
/** More parts than a case study may have. */
const parts = 8;

/**
 * Independent shuffles for the parts, out of one for the question: a shuffle reorders lists of equal length alike, which
 * would put the keys of two such parts in the same place. One long list is shuffled, and each part gets its own stretch.
 */
export function shufflesOf(shuffle: Shuffle): (part: number) => Shuffle {
  const order = shuffle(Array.from({ length: parts * most }, (_, at) => at));
  const places = new Map(order.map((at, place) => [at, place]));
  return (part) => (items) =>
    items
      .map((item, at) => ({ item, place: places.get(part * most + at) ?? 0 }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ item }) => item);
}
