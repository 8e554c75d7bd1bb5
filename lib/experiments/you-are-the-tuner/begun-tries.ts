import { readTries, type Try } from './read-tries.ts';
import { youAreTheTuner } from './you-are-the-tuner.ts';

/** The text of the cautious tries that stand in until the learner's first. */
export const cautious = youAreTheTuner.parameters.tries.default;

/** The tries that the learner has made so far; the cautious ones are nobody's, so none. */
export const begunTries = (text: string): Try[] => (text === cautious ? [] : readTries(text).tries);

/** Tries as the address has them; without any, the cautious ones stand in again. */
export const writeTries = (tries: readonly Try[]): string =>
  tries.length === 0 ? cautious : tries.map(({ rate, units }) => `${rate} ${units}`).join('; ');
