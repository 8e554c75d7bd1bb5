import type { Space } from '#lib/search/space.ts';
import { randomPoints } from '../random-points.ts';
import { limits, type Try } from './read-tries.ts';

const space: Space = {
  dimensions: [
    { kind: 'continuous', name: 'rate', min: limits.rate[0], max: limits.rate[1], scaling: 'logarithmic' },
    { kind: 'integer', name: 'units', min: limits.units[0], max: limits.units[1], scaling: 'logarithmic' },
  ],
};

/** As many settings as wanted from random search over the ranges that the learner has, too. */
export const randomTries = (count: number, seed: number): Try[] =>
  randomPoints(space, count, seed).map((point) => ({ rate: Number(point['rate']), units: Number(point['units']) }));
