import { intervalInWords } from '#lib/memory/interval-in-words.ts';
import type { Memory } from '#lib/memory/memory.ts';
import { phaseOf } from '#lib/memory/phase.ts';

/** Where a card stands, for a list. */
export function standingInWords(memory: Memory | null, now: Date): string {
  if (memory?.suspended) return 'Suspended';
  if (memory?.buriedUntil && memory.buriedUntil > now) return 'Buried until tomorrow';
  if (!memory || phaseOf(memory) === 'new') return 'New';
  const waitMs = memory.due.getTime() - now.getTime();
  return waitMs <= 0 ? 'Due now' : `Due in ${intervalInWords(waitMs)}`;
}
