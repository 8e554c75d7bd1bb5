import type { Day } from './day.ts';
import type { Memory } from './memory.ts';

export const asides = ['bury', 'suspend', 'restore'] as const;
export type Aside = (typeof asides)[number];

/** Buried: hidden until the next day begins. Suspended: hidden until restored. The schedule stays as it is. */
export function setAside(memory: Memory, aside: Aside, day: Day): Memory {
  if (aside === 'bury') return { ...memory, buriedUntil: day.end };
  if (aside === 'suspend') return { ...memory, suspended: true };
  return { ...memory, suspended: false, buriedUntil: null };
}

export const isAside = ({ suspended, buriedUntil }: Memory, now: Date): boolean =>
  suspended || (buriedUntil !== null && buriedUntil > now);
