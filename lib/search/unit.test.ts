import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rng } from '#lib/base/rng.ts';
import { contains } from './points.ts';
import type { Range, Scaling, Space } from './space.ts';
import { fromUnit, resolveScaling, toUnit } from './unit.ts';

const range = (kind: Range['kind'], min: number, max: number, more: Partial<Range> = {}): Range => ({
  kind,
  name: 'x',
  min,
  max,
  ...more,
});
const at = (dimension: Range, place: number) => Number(fromUnit({ dimensions: [dimension] }, [place])['x']);
const shares = (dimension: Range, draws = 100_000) => {
  const counts = new Map<number, number>();
  for (let draw = 0; draw < draws; draw++) {
    const value = at(dimension, (draw + 0.5) / draws);
    counts.set(value, (counts.get(value) ?? 0) + 1 / draws);
  }
  return counts;
};

const mixed: Space = {
  dimensions: [
    { kind: 'continuous', name: 'rate', min: 1e-4, max: 1, scaling: 'logarithmic' },
    { kind: 'continuous', name: 'momentum', min: 0, max: 0.999, scaling: 'reverse-logarithmic' },
    { kind: 'integer', name: 'units', min: 1, max: 1000, scaling: 'logarithmic' },
    { kind: 'continuous', name: 'dropout', min: 0.1, max: 0.5, step: 0.1 },
    { kind: 'categorical', name: 'optimiser', values: ['sgd', 'adam', 'adamw'] },
    { kind: 'integer', name: 'warm', min: 0, max: 9, step: 3, when: { name: 'optimiser', in: ['adam', 'adamw'] } },
  ],
};

describe('the unit cube', () => {
  it.each([
    ['linear', 0.90009],
    ['logarithmic', 0.25],
    ['auto', 0.25],
  ] as const)(
    'spends the AWS guide’s share of a %s range of 0.0001 to 1 on 0.1 and above: %f',
    (scaling: Scaling, share) => {
      const places = Array.from({ length: 100_000 }, (_, place) => (place + 0.5) / 100_000);
      const above = places.filter((place) => at(range('continuous', 1e-4, 1, { scaling }), place) >= 0.1);
      expect(above.length / places.length).toBeCloseTo(share, 4);
    },
  );

  it('gives every integer an equal share, and on a logarithmic scale one that shrinks like its neighbours’ distance', () => {
    const equal = [...shares(range('integer', -2, 7)).values()];
    expect(equal).toHaveLength(10);
    for (const share of equal) expect(share).toBeCloseTo(0.1, 4);
    const scaled = shares(range('integer', 1, 1000, { scaling: 'logarithmic' }), 1_000_000);
    expect(scaled.size).toBe(1000);
    const whole = 2 * Math.log(1000) - Math.log(999.5) + Math.log(1.5);
    expect(scaled.get(10)).toBeCloseTo(Math.log(10.5 / 9.5) / whole, 4);
  });

  it('comes back to the same point from its own coordinates', () => {
    const unit = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(unit, (place) => {
        const point = fromUnit(mixed, place);
        expect(contains(mixed, point)).toBe(true);
        const again = fromUnit(mixed, toUnit(mixed, point));
        expect(Object.keys(again)).toEqual(Object.keys(point));
        for (const [name, value] of Object.entries(point))
          typeof value === 'number' ? expect(again[name]).toBeCloseTo(value, 10) : expect(again[name]).toBe(value);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('leaves inactive dimensions out, at 0.5', () => {
    const point = fromUnit(mixed, [0, 0, 0, 0, 0, 0.9]);
    expect(point).toEqual({ rate: 1e-4, momentum: 0, units: 1, dropout: 0.1, optimiser: 'sgd' });
    expect(toUnit(mixed, point)[5]).toBe(0.5);
    expect(fromUnit(mixed, [1, 1, 1, 1, 1, 1])).toEqual({
      rate: 1,
      momentum: 0.999,
      units: 1000,
      dropout: 0.5,
      optimiser: 'adamw',
      warm: 9,
    });
  });

  it('stays inside for coordinates that are no coordinates', () => {
    for (const place of [-1, 2, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
      expect(contains(mixed, fromUnit(mixed, Array(6).fill(place)))).toBe(true);
    expect(contains(mixed, fromUnit(mixed, []))).toBe(true);
    expect(toUnit(mixed, { rate: Number.NaN, units: 5000, optimiser: 'gone' })).toEqual([
      0.5,
      0.5,
      expect.closeTo(1, 3),
      0.5,
      0.5,
      0.5,
    ]);
  });

  it('keeps steps free of binary noise, and stops at the last step below the maximum', () => {
    expect([...shares(range('continuous', 0.1, 0.5, { step: 0.1 }), 100).keys()]).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(at(range('continuous', 0.1, 0.7, { step: 0.1 }), 1)).toBe(0.7);
    expect([...shares(range('integer', 0, 10, { step: 4 }), 99).keys()]).toEqual([0, 4, 8]);
  });

  it('resolves auto by two orders of magnitude from 0 or from 1', () => {
    expect(resolveScaling(range('continuous', 1, 99))).toBe('linear');
    expect(resolveScaling(range('integer', 1, 100))).toBe('logarithmic');
    expect(resolveScaling(range('continuous', 0, 1000))).toBe('linear');
    expect(resolveScaling(range('continuous', 0.5, 0.999))).toBe('reverse-logarithmic');
    expect(resolveScaling(range('continuous', 0.9, 0.95, { scaling: 'auto' }))).toBe('linear');
  });

  it('draws reverse-logarithmically: half of 0 to 0.99 lies above 0.9', () => {
    const chance = rng('reverse');
    const dimension = range('continuous', 0, 0.99, { scaling: 'reverse-logarithmic' });
    const above = Array.from({ length: 4000 }, () => at(dimension, chance.next())).filter((value) => value >= 0.9);
    expect(above.length / 4000).toBeCloseTo(0.5, 1);
  });
});
