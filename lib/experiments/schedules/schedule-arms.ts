import type { Schedule } from '#lib/training/network.ts';

/** A tenth of the updates warms up; a step schedule lowers the rate three times in a training. */
const [warming, stages] = [0.1, 4];

/** The four ways in which the rate goes, each from the same base rate. */
export function scheduleArms(updates: number, factor: number): { name: string; schedule?: Schedule }[] {
  const over = Math.round(warming * updates);
  return [
    { name: 'Constant' },
    { name: 'Step decay', schedule: { kind: 'step', every: Math.ceil(updates / stages), factor } },
    { name: 'Cosine', schedule: { kind: 'cosine', over: updates } },
    {
      name: 'Warm-up, then cosine',
      schedule: { kind: 'warm-up', over, after: { kind: 'cosine', over: updates - over } },
    },
  ];
}
