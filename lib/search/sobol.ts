import { z } from 'zod';
import { rng } from '#lib/base/rng.ts';
import { freshPoint, nextNumber } from './fresh-point.ts';
import { sobolPoint } from './sobol-sequence.ts';
import type { Strategy } from './strategy.ts';
import { fromUnit } from './unit.ts';

export { sobolPoint } from './sobol-sequence.ts';

const options = z.strictObject({});

/** Quasi-random search: like random search, but the settings keep their distance from one another. */
export const sobol: Strategy<z.infer<typeof options>> = {
  name: 'sobol',
  says: 'Spreads the settings evenly over the space, which leaves fewer gaps than chance does.',
  sources: [
    'Joe and Kuo: Constructing Sobol sequences with better two-dimensional projections, SIAM J. Sci. Comput. 30, 2008',
    'Burley: Practical hash-based Owen scrambling, JCGT 9(4), 2020',
  ],
  options,
  propose(situation) {
    const { space, trials, seed } = situation;
    const dimensions = space.dimensions.length;
    const number = nextNumber(trials);
    const point = freshPoint(situation, (attempt) => {
      if (attempt === 0) return fromUnit(space, sobolPoint(number, dimensions, seed));
      const chance = rng('sobol', seed, number, attempt);
      return fromUnit(
        space,
        space.dimensions.map(() => chance.next()),
      );
    });
    return point ? { kind: 'begin', point } : 'exhausted';
  },
};
