import { describe, expect, it } from 'vitest';
import { medianRule, withMedianRule } from './early-stopping.ts';
import { random } from './random.ts';
import type { Trial } from './strategy.ts';

const trial = (number: number, status: Trial['status'], ...values: number[]): Trial => {
  const reports = values.map((value, at) => ({ resource: at + 1, value }));
  return { number, point: {}, status, reports };
};
// Running averages up to epoch 2: 0.8, 0.6 and 0.9, so their median is 0.8. The last two do not count.
const earlier = [
  trial(0, 'completed', 1.0, 0.6, 0.1),
  trial(1, 'completed', 0.8, 0.4, 0.1),
  trial(2, 'completed', 1.0, 0.8, 0.1),
  trial(3, 'stopped', 0.1, 0.1),
  trial(4, 'pending', 0.1, 0.1),
];
const judge = (trials: readonly Trial[], one: Trial, minimise = true) =>
  medianRule({ space: { dimensions: [] }, minimise, trials: [...trials, one], seed: 1, options: {} }, one);

describe('the median rule', () => {
  it('stops a value worse than the median of the running averages up to the same epoch', () => {
    expect(judge(earlier, trial(5, 'pending', 0.1, 0.81))).toBe('stop');
    expect(judge(earlier, trial(5, 'pending', 9, 0.8))).toBe('continue');
    expect(judge(earlier, trial(5, 'pending', 9, 0.79))).toBe('continue');
  });

  it('turns round where the objective is maximised', () => {
    expect(judge(earlier, trial(5, 'pending', 9, 0.79), false)).toBe('stop');
    expect(judge(earlier, trial(5, 'pending', 0, 0.81), false)).toBe('continue');
  });

  it('compares the first epoch with first epochs only', () => {
    expect(judge(earlier, trial(5, 'pending', 1.0))).toBe('continue');
    expect(judge(earlier, trial(5, 'pending', 1.01))).toBe('stop');
  });

  it('never stops without a completed trial or a report, and stops a diverged one', () => {
    expect(judge([], trial(0, 'pending', 99))).toBe('continue');
    expect(judge(earlier.slice(3), trial(5, 'pending', 99))).toBe('continue');
    expect(judge(earlier, trial(5, 'pending'))).toBe('continue');
    expect(judge(earlier, trial(5, 'pending', Number.NaN))).toBe('stop');
  });

  it('can be given to any strategy', () => {
    expect(withMedianRule(random)).toMatchObject({ name: 'random', judge: medianRule });
  });
});
