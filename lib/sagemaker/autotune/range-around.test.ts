import { describe, expect, test } from 'vitest';
import type { Spec } from '#lib/tuning/algorithm.ts';
import { rangeAround } from './range-around.ts';

const spec = (given: object): Spec => ({ says: '', default: '', tunable: true, ...given }) as Spec;
const real = (min: number, max: number, scaling?: string) =>
  spec({ kind: 'continuous', min, max, ...(scaling && { scaling }) });
const whole = (min: number, max: number, scaling?: string) =>
  spec({ kind: 'integer', min, max, ...(scaling && { scaling }) });
const around = (given: Spec, hint: string) => {
  const ranges = rangeAround('x', given, hint);
  const [range] = [...(ranges?.IntegerParameterRanges ?? []), ...(ranges?.ContinuousParameterRanges ?? [])];
  return range && [range.MinValue, range.MaxValue, range.ScalingType];
};

describe('a range around a hint', () => {
  test.each([
    ['goes from a tenth to ten times', real(0, 100), '3', ['0.3', '30', 'Auto']],
    ['has the algorithm’s own scaling', real(1e-6, 10, 'logarithmic'), '0.001', ['0.0001', '0.01', 'Logarithmic']],
    ['ends where the algorithm’s does', real(0.05, 1), '1', ['0.1', '1', 'Auto']],
    ['of integers has integers', whole(1, 1024, 'logarithmic'), '7', ['1', '70', 'Logarithmic']],
    ['of what is negative stays so', real(-100, 100), '-2', ['-20', '-0.2', 'Auto']],
    [
      'near 1 takes the distance from 1',
      real(0, 0.9999, 'reverse-logarithmic'),
      '0.99',
      ['0.9', '0.999', 'ReverseLogarithmic'],
    ],
    ['of integers has no reverse scaling', whole(0, 50, 'reverse-logarithmic'), '5', ['1', '50', 'Auto']],
    ['of a share of 0 is all that is possible', real(0, 0.9), '0', ['0', '0.9', 'Auto']],
    ['of 0 goes over orders of magnitude', real(0, 10), '0', ['0.00001', '1', 'Auto']],
    ['of 0 goes both ways where that is possible', real(-5, 5), '0', ['-0.5', '0.5', 'Auto']],
    ['of 0 begins there for integers', whole(0, 2048), '0', ['0', '205', 'Auto']],
    ['is the algorithm’s own where nothing else is left', whole(0, 4), '0', ['0', '4', 'Auto']],
  ])('%s', (_, given, hint, range) => {
    expect(around(given, hint)).toEqual(range);
  });

  test('lists all categories, the hint first', () => {
    const categories = spec({ kind: 'categorical', values: ['a', 'b', 'c'] });
    expect(rangeAround('x', categories, 'b')).toEqual({
      CategoricalParameterRanges: [{ Name: 'x', Values: ['b', 'a', 'c'] }],
    });
  });

  test('is none for free text and for one value', () => {
    expect(rangeAround('x', spec({ kind: 'text', pattern: '.*' }), 'a')).toBeNull();
    expect(rangeAround('x', spec({ kind: 'categorical', values: ['a'] }), 'a')).toBeNull();
    expect(rangeAround('x', whole(3, 3), '3')).toBeNull();
  });
});
