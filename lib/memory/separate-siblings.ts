/**
 * The cards in nearly their own order, but no two of one concept next to each other where that can be done: seeing one
 * gives away the other. `previous` is the concept that came before the first.
 */
export function separateSiblings<C extends { concept: string }>(
  cards: readonly C[],
  previous: string | null = null,
): C[] {
  const left = [...cards];
  const counts = new Map<string, number>();
  for (const { concept } of cards) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const placed: C[] = [];
  let last = previous;
  while (left.length > 0) {
    // A concept with more than half of what is left must come now, or its cards meet at the end.
    const crowd = [...counts].find(([concept, count]) => 2 * count > left.length && concept !== last)?.[0];
    const found = left.findIndex(({ concept }) => (crowd === undefined ? concept !== last : concept === crowd));
    const [card] = left.splice(Math.max(0, found), 1);
    if (!card) break;
    placed.push(card);
    counts.set(card.concept, (counts.get(card.concept) ?? 1) - 1);
    last = card.concept;
  }
  return placed;
}
