import type { Schedule } from '#lib/training/network.ts';
import type { Recipe } from './recipe.ts';

/**
 * The schedule of a name for a training of so many updates: three steps of a third, half a wave
 * down to 0, evenly down to a hundredth, or up over the first tenth.
 */
export function scheduleOf(kind: Recipe['schedule'], updates: number): { schedule?: Schedule } {
  switch (kind) {
    case 'constant':
      return {};
    case 'step':
      return { schedule: { kind, every: Math.ceil(updates / 3), factor: 0.3 } };
    case 'cosine':
      return { schedule: { kind, over: updates } };
    case 'exponential':
      return { schedule: { kind, factor: 0.01 ** (1 / updates) } };
    case 'warm-up':
      return { schedule: { kind, over: Math.ceil(updates / 10) } };
  }
}
