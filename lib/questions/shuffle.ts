import { rng } from '#lib/base/rng.ts';
import type { Shuffle } from './question-type.ts';

/** The order of one question's options in one attempt: the same for a reload, another for another attempt. */
export function shuffleOf(attemptSeed: string, questionId: string): Shuffle {
  return (items) => rng('options', attemptSeed, questionId).shuffle(items);
}
