import type { Memory } from './memory.ts';
import { retrievability } from './scheduler.ts';

/** The mean probability of recall over the cards begun and not suspended, and how many they are; null without any. */
export function expectedRetention(memories: readonly Memory[], now: Date): { mean: number; cards: number } | null {
  const begun = memories.filter(({ lastReview, suspended }) => lastReview !== null && !suspended);
  if (begun.length === 0) return null;
  const sum = begun.reduce((total, memory) => total + retrievability(memory, now), 0);
  return { mean: sum / begun.length, cards: begun.length };
}
