import { describe, expect, it } from 'vitest';
import type { Dimension, Range } from './space.ts';
import { spaceFaults } from './space-faults.ts';

const range = (kind: Range['kind'], min: number, max: number, more: Partial<Range> = {}): Range => ({
  kind,
  name: 'x',
  min,
  max,
  ...more,
});
const choice = (name: string, ...values: (string | number)[]): Dimension => ({ kind: 'categorical', name, values });
const many = (count: number) => Array.from({ length: count }, (_, at) => choice(`d${at}`, 'a'));

describe('the faults of a space', () => {
  it.each<[string, Dimension[]]>([
    ['the minimum 2 is above the maximum 1', [range('integer', 2, 1)]],
    ['are not finite', [range('continuous', 0, Number.POSITIVE_INFINITY)]],
    ['are not finite', [range('continuous', -1.7e308, 1.7e308)]],
    ['logarithmic scaling from 0', [range('continuous', 0, 1, { scaling: 'logarithmic' })]],
    ['reverse-logarithmic scaling of integers', [range('integer', 0, 1, { scaling: 'reverse-logarithmic' })]],
    ['reverse-logarithmic scaling of 0 to 1', [range('continuous', 0, 1, { scaling: 'reverse-logarithmic' })]],
    ['the step 0 is not above 0', [range('continuous', 0, 1, { step: 0 })]],
    ['a limit or step that is no integer', [range('integer', 0.5, 2)]],
    ['0 values, there must be 1 to 30', [choice('c')]],
    ['31 values', [choice('c', ...Array.from({ length: 31 }, (_, at) => at))]],
    ['a value is listed twice', [choice('c', 'a', 'a')]],
    ['another dimension has the same name', [choice('c', 'a'), choice('c', 'b')]],
    ['31 dimensions are searched, at most 30', many(31)],
    [
      'names "later", which is not an earlier dimension',
      [{ ...choice('c', 'a'), when: { name: 'later', in: ['x'] } }, choice('later', 'x')],
    ],
    ['names "z", which "p" never is', [choice('p', 'x'), { ...choice('c', 'a'), when: { name: 'p', in: ['z'] } }]],
    ['lists no value', [choice('p', 'x'), { ...choice('c', 'a'), when: { name: 'p', in: [] } }]],
  ])('names it: %s', (what, dimensions) => {
    const faults = spaceFaults({ dimensions });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.what).toContain(what);
    expect(faults[0]?.remedy).toMatch(/\.$/);
  });

  it('finds none at the limits themselves', () => {
    const reverse = range('continuous', 0, 0.999, { scaling: 'reverse-logarithmic' });
    expect(
      spaceFaults({ dimensions: [...many(28), reverse, choice('c', ...Array.from({ length: 30 }, (_, at) => at))] }),
    ).toEqual([]);
  });
});
