import type { Source } from '../question.ts';
import type { Fault } from '../question-type.ts';
import type { Reading } from '../reading.ts';

/** One thing asked, with what its question says about sources. */
export interface Asked {
  /** The question's id; a case study asks several things under one. */
  id: string;
  reading: Reading;
  sources: readonly Source[];
}

/** A flaw of item writing that can be seen in one thing asked (Haladyna 2002; NBME item-writing guide 2020). */
export interface Rule {
  /** As it stands in a question's `lint` field. */
  name: string;
  /** Whether a person may overrule it for a question, with a reason. */
  isJudgement: boolean;
  find(asked: Asked, bank: readonly Asked[]): Fault[];
}

/** A flaw that shows when the whole bank is seen; null for one that belongs to no single question. */
export interface BankRule {
  name: string;
  isJudgement: boolean;
  find(bank: readonly Asked[]): (Fault & { id: string | null })[];
}

export const keysOf = ({ explained }: Reading) => explained.filter(({ correct }) => correct);
export const distractorsOf = ({ explained }: Reading) => explained.filter(({ correct }) => !correct);
