import { describe, expect, it } from 'vitest';
import { allPoints, contains, pointAt, pointKey, spaceSize } from './points.ts';
import type { Dimension, Space } from './space.ts';

const conditional: Space = {
  dimensions: [
    { kind: 'categorical', name: 'kind', values: ['tree', 'net', 'line'] },
    { kind: 'integer', name: 'depth', min: 1, max: 4, when: { name: 'kind', in: ['tree'] } },
    { kind: 'integer', name: 'layers', min: 1, max: 3, when: { name: 'kind', in: ['net'] } },
    { kind: 'continuous', name: 'dropout', min: 0.1, max: 0.5, step: 0.1, when: { name: 'layers', in: [2, 3] } },
    { kind: 'categorical', name: 'scaled', values: [true, false] },
  ],
};

describe('points', () => {
  it('counts a conditional dimension only where it is active', () => {
    // tree 4, net 1 + 2 · 5, line 1, each scaled or not.
    expect(spaceSize(conditional)).toBe(2 * (4 + 11 + 1));
  });

  it('lists as many distinct points as it counts, all inside, always in the same order', () => {
    const points = [...allPoints(conditional)];
    expect(new Set(points.map(pointKey)).size).toBe(32);
    expect(points).toHaveLength(32);
    for (const point of points) expect(contains(conditional, point)).toBe(true);
    expect([...allPoints(conditional)]).toEqual(points);
    expect(points.slice(0, 2)).toEqual([
      { kind: 'tree', depth: 1, scaled: true },
      { kind: 'tree', depth: 1, scaled: false },
    ]);
    expect(points.at(-1)).toEqual({ kind: 'line', scaled: false });
  });

  it('reaches a far point of a huge space at once', () => {
    const dimensions = Array.from(
      { length: 5 },
      (_, at): Dimension => ({ kind: 'integer', name: `n${at}`, min: 0, max: 999 }),
    );
    expect(spaceSize({ dimensions })).toBe(1e15);
    expect(pointAt({ dimensions }, 123_456_789_012_345)).toEqual({ n0: 123, n1: 456, n2: 789, n3: 12, n4: 345 });
    for (const point of allPoints({ dimensions })) {
      expect(point).toEqual({ n0: 0, n1: 0, n2: 0, n3: 0, n4: 0 });
      break;
    }
  });

  it('says that a continuous range has no list', () => {
    const space: Space = { dimensions: [{ kind: 'continuous', name: 'x', min: 0, max: 1 }] };
    expect(spaceSize(space)).toBe(Number.POSITIVE_INFINITY);
    expect(() => [...allPoints(space)]).toThrow(RangeError);
    expect(spaceSize({ dimensions: [{ kind: 'continuous', name: 'x', min: 1, max: 1 }] })).toBe(1);
  });

  it('knows a point by its values, not by their order or text', () => {
    expect(pointKey({ a: 1, b: 'x' })).toBe(pointKey({ b: 'x', a: 1 }));
    expect(pointKey({ a: 1 })).not.toBe(pointKey({ a: '1' }));
  });

  it.each([
    ['a value between steps', { kind: 'net', layers: 2, dropout: 0.15, scaled: true }],
    ['a value for an inactive dimension', { kind: 'line', depth: 2, scaled: true }],
    ['a missing value', { kind: 'tree', scaled: true }],
    ['an unknown name', { kind: 'line', scaled: true, more: 1 }],
    ['a value beyond a limit', { kind: 'tree', depth: 5, scaled: true }],
    ['a number that is none', { kind: 'tree', depth: Number.NaN, scaled: true }],
  ])('does not contain a point with %s', (_, point) => {
    expect(contains(conditional, point)).toBe(false);
  });
});
