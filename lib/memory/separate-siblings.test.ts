import fc from 'fast-check';
import { expect, test } from 'vitest';
import { separateSiblings } from './separate-siblings.ts';

test('no card meets one of its concept where that can be avoided, and none is lost', () => {
  const card = fc.record({ concept: fc.constantFrom('a', 'b', 'c', 'd'), number: fc.nat() });
  fc.assert(
    fc.property(fc.array(card, { maxLength: 14 }), (cards) => {
      const separated = separateSiblings(cards);
      expect(new Set(separated)).toEqual(new Set(cards));
      expect(separated).toHaveLength(cards.length);
      const counts = ['a', 'b', 'c', 'd'].map((name) => cards.filter(({ concept }) => concept === name).length);
      const isPossible = Math.max(...counts) <= Math.ceil(cards.length / 2);
      const meet = separated.filter(({ concept }, at) => concept === separated[at - 1]?.concept);
      if (isPossible) expect(meet).toEqual([]);
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('leaves an order alone that needs no change', () => {
  const cards = ['a', 'b', 'c', 'a', 'b'].map((concept) => ({ concept }));
  expect(separateSiblings(cards)).toEqual(cards);
});
