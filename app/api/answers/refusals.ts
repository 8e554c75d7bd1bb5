import type { Problem } from '#lib/base/problem.ts';
import type { Kind } from '#lib/questions/registry.ts';
import { remedies } from './remedies.ts';

/** Why an answer is not taken. */
export const refusals = {
  noAttempt: { where: 'attempt', what: 'you have no such attempt', remedy: 'start one at /practise' },
  noQuestion: (question: string): Problem => ({
    where: 'question',
    what: `this attempt does not ask "${question}"`,
    remedy: 'answer one of its questions',
  }),
  noAnswer: (kind: Kind, what = 'this is no answer'): Problem => ({ where: 'answer', what, remedy: remedies[kind] }),
  confidence: (isAsked: boolean): Problem => ({
    where: 'confidence',
    what: isAsked ? 'this round asks how sure you are' : 'this round does not ask how sure you are',
    remedy: isAsked ? 'send 1 (not sure), 2 (fairly sure) or 3 (certain)' : 'leave the field out',
  }),
  idTaken: { where: 'id', what: 'this id belongs to another answer', remedy: 'make a new id for each answer' },
  finished: {
    where: 'attempt',
    what: 'this round is finished and takes no more answers',
    remedy: 'start another at /practise',
  },
} as const;
