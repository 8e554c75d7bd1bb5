import { describe, expect, it } from 'vitest';
import { rng } from '#lib/base/rng.ts';
import { sobolPoint, sobolSequence } from './sobol-sequence.ts';

/** Warnock's formula for the L2 star discrepancy: 0 is perfectly even. */
function discrepancy(points: readonly number[][]): number {
  const [first = []] = points;
  const product = (factors: number[]) => factors.reduce((all, factor) => all * factor, 1);
  const single = points.reduce((sum, point) => sum + product(point.map((x) => (1 - x * x) / 2)), 0);
  const pairs = points.reduce(
    (sum, a) => sum + points.reduce((inner, b) => inner + product(a.map((x, at) => 1 - Math.max(x, b[at] ?? 0))), 0),
    0,
  );
  return Math.sqrt(3 ** -first.length - (2 / points.length) * single + pairs / points.length ** 2);
}

describe('the Sobol sequence', () => {
  it('begins as scipy.stats.qmc.Sobol 1.17.1 does without scrambling', () => {
    const at = sobolSequence(31);
    const first = Array.from({ length: 8 }, (_, index) =>
      at(index).filter((_, axis) => [0, 1, 2, 29, 30].includes(axis)),
    );
    expect(first).toEqual([
      [0, 0, 0, 0, 0],
      [0.5, 0.5, 0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25, 0.75, 0.25],
      [0.25, 0.75, 0.75, 0.25, 0.75],
      [0.375, 0.375, 0.625, 0.125, 0.375],
      [0.875, 0.875, 0.125, 0.625, 0.875],
      [0.625, 0.125, 0.875, 0.875, 0.125],
      [0.125, 0.625, 0.375, 0.375, 0.625],
    ]);
    // Point 255 needs eight bits of every direction number of all 31 dimensions.
    expect(at(255).map((x) => x * 256)).toEqual([
      1, 255, 197, 147, 157, 251, 227, 45, 113, 91, 35, 43, 51, 163, 157, 133, 103, 109, 187, 65, 81, 113, 137, 57, 149,
      213, 157, 181, 247, 3, 151,
    ]);
  });

  it('spreads more evenly than chance, scrambled or not', () => {
    const evenness = (at: (index: number) => number[]) =>
      discrepancy(Array.from({ length: 128 }, (_, index) => at(index)));
    for (const seed of [1, 2, 3]) {
      const chance = rng('chance', seed);
      const byChance = evenness(() => [chance.next(), chance.next(), chance.next()]);
      expect(evenness(sobolSequence(3, seed))).toBeLessThan(byChance / 2);
    }
    expect(evenness(sobolSequence(3))).toBeLessThan(0.03);
  });

  it('keeps one point in each of 64 intervals of every axis after scrambling', () => {
    const at = sobolSequence(30, 'net');
    const cells = Array.from(
      { length: 30 },
      (_, axis) => new Set(Array.from({ length: 64 }, (_, index) => Math.floor((at(index)[axis] ?? 0) * 64))),
    );
    for (const filled of cells) expect(filled.size).toBe(64);
  });

  it('is the same for a seed, differs between seeds, and refuses a dimension that it has no numbers for', () => {
    expect(sobolPoint(5, 4, 'a')).toEqual(sobolPoint(5, 4, 'a'));
    expect(sobolPoint(5, 4, 'a')).not.toEqual(sobolPoint(5, 4, 'b'));
    expect(() => sobolPoint(0, 32)).toThrow(RangeError);
  });
});
