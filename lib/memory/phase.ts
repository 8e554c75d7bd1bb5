import type { Memory } from './memory.ts';

export type Phase = 'new' | 'learning' | 'review';

/** Learning includes relearning: both go by minutes. A card without a memory is new. */
export function phaseOf(memory: Pick<Memory, 'state'> | null): Phase {
  if (!memory || memory.state === 0) return 'new';
  return memory.state === 2 ? 'review' : 'learning';
}
