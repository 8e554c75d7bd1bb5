import { z } from 'zod';
import type { Problem } from '#lib/base/problem.ts';
import { nextUntried } from './fresh-point.ts';
import { levelCount } from './levels.ts';
import { pointAt, pointKey, spaceSize } from './points.ts';
import type { Space } from './space.ts';
import type { Strategy } from './strategy.ts';
import { valueAt } from './unit.ts';

const options = z.strictObject({
  /** How many values stand for a continuous range without a step, evenly on its scale, both limits included. */
  perDimension: z.int().min(1).max(100).default(5),
  /** Keep Amazon SageMaker's rule: categorical dimensions only. */
  aws: z.boolean().default(false),
});

/** Grid search: every combination once, the first dimension varying slowest, whatever the seed. */
export const grid: Strategy<z.infer<typeof options>> = {
  name: 'grid',
  says: 'Tries every combination of the listed values, once each, in order.',
  sources: ['Amazon SageMaker Developer Guide: Choose a hyperparameter tuning strategy, grid search'],
  options,
  propose({ space, trials, options: { perDimension, aws } }) {
    const [fault] = aws ? gridFaults(space) : [];
    if (fault) throw new Error(`${fault.where}: ${fault.what}`);
    const cells = gridSpace(space, perDimension);
    const size = spaceSize(cells);
    const tried = new Set(trials.map(({ point }) => pointKey(point)));
    const point = nextUntried(trials.length % size, size, tried, (index) => pointAt(cells, index));
    return point ? { kind: 'begin', point } : 'exhausted';
  },
};

/** What Amazon SageMaker's grid search refuses: every range that is not categorical. */
export function gridFaults({ dimensions }: Space): Problem[] {
  return dimensions
    .filter(({ kind }) => kind !== 'categorical')
    .map(({ name, kind }) => ({
      where: `dimension "${name}"`,
      what: `grid search on SageMaker takes categorical ranges only, this one is ${kind}`,
      remedy: 'List the values as a categorical range, or choose another strategy.',
    }));
}

/** The space with a list of values in place of each continuous range; its size is the number of jobs of the grid. */
export function gridSpace(space: Space, perDimension: number): Space {
  const dimensions = space.dimensions.map((dimension) => {
    if (levelCount(dimension) < Number.POSITIVE_INFINITY) return dimension;
    const { name, when } = dimension;
    const places = Array.from({ length: perDimension }, (_, at) =>
      perDimension === 1 ? 0.5 : at / (perDimension - 1),
    );
    const values = [...new Set(places.map((place) => valueAt(dimension, place)))];
    return { kind: 'categorical' as const, name, values, ...(when && { when }) };
  });
  return { dimensions };
}
