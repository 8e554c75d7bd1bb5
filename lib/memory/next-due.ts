import type { Memory } from './memory.ts';

export interface NextDue {
  at: Date;
  /** Cards due within the 24 hours that follow. */
  cards: number;
}

/** When the next card that has been begun comes back; null when none will. */
export function nextDue(memories: readonly Memory[]): NextDue | null {
  const dues = memories
    .filter(({ state, suspended }) => state > 0 && !suspended)
    .map(({ due, buriedUntil }) => Math.max(due.getTime(), buriedUntil?.getTime() ?? 0));
  if (dues.length === 0) return null;
  const first = dues.reduce((a, b) => Math.min(a, b));
  return { at: new Date(first), cards: dues.filter((due) => due < first + 86_400_000).length };
}
