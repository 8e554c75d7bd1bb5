import type { Lane, Schedule } from './network.ts';

/**
 * The learning rate of update number `update`, counted from 0. Engines may differ in the last bits of cos and **, which
 * the kernel does not see: it takes rates in 32 bits.
 */
export function rateAt({ learningRate, schedule }: Pick<Lane, 'learningRate' | 'schedule'>, update: number): number {
  return schedule ? learningRate * factorAt(schedule, update) : learningRate;
}

function factorAt(schedule: Schedule, update: number): number {
  switch (schedule.kind) {
    case 'step':
      return schedule.factor ** Math.floor(update / schedule.every);
    case 'cosine':
      return update < schedule.over ? (1 + Math.cos((Math.PI * update) / schedule.over)) / 2 : 0;
    case 'warm-up':
      if (update < schedule.over) return (update + 1) / schedule.over;
      return schedule.after ? factorAt(schedule.after, update - schedule.over) : 1;
    case 'exponential':
      return schedule.factor ** update;
  }
}
