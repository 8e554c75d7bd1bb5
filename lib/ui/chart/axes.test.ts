import { describe, expect, it } from 'vitest';
import { scaleOver, ticksOf } from './axes.ts';

describe('an axis of counts', () => {
  const ticks = (...values: number[]) => ticksOf(scaleOver(values, { whole: true }, [0, 300]), true);

  it('has no tick between two whole numbers', () => {
    expect(ticks(1, 2)).toEqual([1, 2]);
    expect(ticks(1, 2, 3)).toEqual([1, 2, 3]);
    expect(ticks(1, 20)).toEqual([0, 5, 10, 15, 20]);
    expect(ticksOf(scaleOver([], { min: 0.5, max: 3.5, whole: true }, [0, 300]), true)).toEqual([1, 2, 3]);
    expect(ticksOf(scaleOver([1, 2], {}, [0, 300]))).toContain(1.2);
  });

  it('has no second tick beside a single count', () => {
    expect(ticks(1)).toEqual([1]);
  });
});
