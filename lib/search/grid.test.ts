import { describe, expect, it } from 'vitest';
import { rehearse } from './contract.ts';
import { grid, gridFaults, gridSpace } from './grid.ts';
import { spaceSize } from './points.ts';
import { random } from './random.ts';
import type { Space } from './space.ts';

const space: Space = {
  dimensions: [
    { kind: 'continuous', name: 'rate', min: 1e-4, max: 1, scaling: 'logarithmic' },
    { kind: 'categorical', name: 'kind', values: ['a', 'b'] },
  ],
};
const play = { space, minimise: true, objective: () => 1, limit: 99, order: 1, workers: 3 };

describe('grid search', () => {
  it('divides a continuous range evenly on its scale, and ends', () => {
    const trials = rehearse(grid, { ...play, seed: 1, options: { perDimension: 5, aws: false } });
    expect(trials).toHaveLength(10);
    const rates = trials.filter(({ point }) => point['kind'] === 'a').map(({ point }) => point['rate']);
    expect(rates).toEqual([1e-4, 1e-3, 1e-2, 0.1, 1].map((rate) => expect.closeTo(rate, 9)));
    expect(spaceSize(gridSpace(space, 7))).toBe(14);
  });

  it('refuses on SageMaker what is not categorical, by name', () => {
    expect(gridFaults(space).map(({ where }) => where)).toEqual(['dimension "rate"']);
    const options = { perDimension: 5, aws: true };
    expect(() => grid.propose({ space, minimise: true, trials: [], seed: 1, options })).toThrow('"rate"');
  });

  it('does not depend on the seed', () => {
    const options = { perDimension: 2, aws: false };
    expect(rehearse(grid, { ...play, seed: 1, options })).toEqual(rehearse(grid, { ...play, seed: 2, options }));
  });
});

describe('random search', () => {
  it('draws the same whatever the results, and otherwise for another seed', () => {
    const points = (seed: number, value: number) =>
      rehearse(random, { ...play, seed, options: {}, objective: () => value }).map(({ point }) => point);
    expect(points(1, 0)).toEqual(points(1, 5));
    expect(points(1, 0)).not.toEqual(points(2, 0));
  });

  it('draws by seed and number alone, whatever the trials before were', () => {
    const next = (number: number, rate: number) => {
      const before = { number: number - 1, point: { rate, kind: 'a' }, status: 'completed' as const, reports: [] };
      return JSON.stringify(random.propose({ space, minimise: true, trials: [before], seed: 1, options: {} }));
    };
    expect(next(7, 0.1)).toBe(next(7, 0.2));
    expect(next(7, 0.1)).not.toBe(next(8, 0.1));
  });

  it('draws on the scale of a range: a quarter of 0.0001 to 1 lies above 0.1', () => {
    const trials = rehearse(random, { ...play, seed: 3, options: {}, limit: 400 });
    const above = trials.filter(({ point }) => Number(point['rate']) >= 0.1).length / trials.length;
    expect(Math.abs(above - 0.25)).toBeLessThan(0.065); // three standard errors
  });
});
