import { rng } from '#lib/base/rng.ts';
import type { Range } from '#lib/search/space.ts';
import { knobs as digitsKnobs, digitsTask } from '../tuning-task/digits-task.ts';
import type { Task } from '../tuning-task/search-run.ts';

export const surfaces = ['made-up valley', 'digits network'] as const;

interface Chosen {
  knobs: number;
  width: number;
  others: number;
  surface: (typeof surfaces)[number];
}

/** One seed's task: its best place is drawn anew, so that no grid can be laid well or badly on purpose. */
export const taskOf = (chosen: Chosen, seed: number): Task =>
  chosen.surface === 'digits network' ? digitsTaskOf(chosen, seed) : valley(chosen, seed);

/** A Lorentzian valley of depth 1 along the first knob, less steep along the others; its floor is 0. */
function valley({ knobs, width, others }: Chosen, seed: number): Task {
  const chance = rng('valley', seed);
  const names = ['first knob', 'second knob', 'third knob'].slice(0, knobs);
  const best = names.map(() => chance.next());
  return {
    space: {
      dimensions: names.map((name): Range => ({ kind: 'continuous', name, min: 0, max: 1, scaling: 'linear' })),
    },
    loss(point) {
      const away = names.reduce((sum, name, at) => {
        const offset = (Number(point[name]) - (best[at] ?? 0)) / width;
        return sum + (at === 0 ? 1 : others ** 2) * offset * offset;
      }, 0);
      return away / (1 + away);
    },
  };
}

/** Learning rate, L2 (where it matters little) and size of a network whose batches and momentum the seed chooses. */
function digitsTaskOf({ knobs }: Chosen, seed: number): Task {
  const chance = rng('digits', seed);
  const ranges = [digitsKnobs.rate, { ...digitsKnobs.l2, max: 1e-3 }, digitsKnobs.hidden].slice(0, knobs);
  const batch = 8 * 16 ** chance.next();
  const momentum = 0.98 * chance.next();
  return digitsTask(ranges, { rate: 0.1, l2: 1e-4, hidden: 8 * 16 ** chance.next(), batch, momentum });
}
