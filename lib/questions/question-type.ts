import type { ZodType } from 'zod';
import type { Reading } from './reading.ts';

/** Points as AWS gives them, all or nothing for each thing asked, and beside them the credit that practice gives. */
export interface Score {
  /** Whole points; every kind has one, a case study one a part. */
  earned: number;
  outOf: number;
  /** The share that was right, in [0, 1]; 1 exactly when `earned` is `outOf`. */
  partial: number;
}

/** Reorders a list; the same shuffle object reorders the same list in the same way. */
export type Shuffle = <T>(items: readonly T[]) => T[];

/** A fault of an authored question that a schema cannot express. */
export interface Fault {
  field: string;
  what: string;
  remedy: string;
}

/**
 * One way of asking. A folder holds `<kind>.ts` (this), `<kind>.view.tsx` and `<kind>.test.ts`; two lines register it,
 * in `registry.ts` (pure) and in `views.ts` (browser). The contract suite runs over every registered type and question.
 */
export interface QuestionType<Question, Shown, Answer, Revealed> {
  kind: string;
  /** What an author writes beside the common fields of `question.ts`. */
  schema: ZodType<Question>;
  /** What a learner sends. */
  answer: ZodType<Answer>;
  /** All that the browser gets before the answer; required, so that hiding the key cannot be forgotten. */
  present(question: Question, shuffle: Shuffle): Shown;
  /** Faults of an answer that fits the schema but not this question, as one sentence; null when it can be scored. */
  refuses(question: Question, answer: Answer): string | null;
  /** Pure; called only with answers that `refuses` let pass. */
  score(question: Question, answer: Answer): Score;
  /** What the learner sees after the answer: the key and a rationale for each element. */
  reveal(question: Question): Revealed;
  /** One right and one wrong answer to this very question, so that every question tests itself. */
  samples(question: Question): { right: Answer; wrong: Answer };
  /** What is wrong with an authored question beyond its schema. */
  faults(question: Question): Fault[];
  /** Its texts by role, for the linter and for the search for leaks; one reading for each thing asked. */
  read(question: Question): Reading[];
}
