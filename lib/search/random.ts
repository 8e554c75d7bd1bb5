import { z } from 'zod';
import { rng } from '#lib/base/rng.ts';
import { freshPoint, nextNumber } from './fresh-point.ts';
import type { Point } from './space.ts';
import type { Situation, Strategy } from './strategy.ts';
import { fromUnit } from './unit.ts';

const options = z.strictObject({});

/** Random search: each draw depends on the seed and the trial's number alone, never on results. */
export const random: Strategy<z.infer<typeof options>> = {
  name: 'random',
  says: 'Draws every setting by chance, on each range’s own scale, and learns nothing from results.',
  sources: ['Bergstra and Bengio: Random search for hyper-parameter optimization, JMLR 13, 2012'],
  options,
  propose(situation) {
    const point = randomPoint(situation);
    return point ? { kind: 'begin', point } : 'exhausted';
  },
};

/** The random draw for the next trial, fresh as long as the space holds an untried point, then null. */
export function randomPoint(situation: Pick<Situation<unknown>, 'space' | 'trials' | 'seed'>): Point | null {
  const { space, trials, seed } = situation;
  const number = nextNumber(trials);
  return freshPoint(situation, (attempt) => {
    const chance = rng('random', seed, number, attempt);
    return fromUnit(
      space,
      space.dimensions.map(() => chance.next()),
    );
  });
}
