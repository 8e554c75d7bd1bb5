import { z } from 'zod';
import {
  distractorsOf,
  keyOf,
  optionFaults,
  presentOptions,
  type RevealedOption,
  readOptions,
  revealOptions,
  type ShownOption,
  unknownOption,
} from '../options.ts';
import { commonFields, option } from '../question.ts';
import type { QuestionType } from '../question-type.ts';

const kind = 'multiple-choice';
const schema = z.strictObject({ kind: z.literal(kind), ...commonFields, options: z.array(option) });
const answer = z.strictObject({ option: z.string().max(16) });

export type Question = z.infer<typeof schema>;
export type Answer = z.infer<typeof answer>;
export interface Shown {
  kind: typeof kind;
  stem: string;
  options: ShownOption[];
}
export interface Revealed {
  kind: typeof kind;
  options: RevealedOption[];
}

/** One key among exactly four options, as AWS asks it. */
export const multipleChoice: QuestionType<Question, Shown, Answer, Revealed> = {
  kind,
  schema,
  answer,
  present: (question, shuffle) => ({
    kind,
    stem: question.stem,
    options: presentOptions(question.options, shuffle),
  }),
  refuses(question, { option: id }) {
    return unknownOption(question.options, [id]) !== undefined ? `"${id}" is not an option of this question` : null;
  },
  score(question, { option: id }) {
    const earned = keyOf(question.options).includes(id) ? 1 : 0;
    return { earned, outOf: 1, partial: earned };
  },
  reveal: (question) => ({ kind, options: revealOptions(question.options) }),
  samples: (question) => ({
    right: { option: keyOf(question.options)[0] ?? '' },
    wrong: { option: distractorsOf(question.options)[0] ?? '' },
  }),
  faults: (question) => optionFaults(question.options, { options: [4, 4], keys: [1, 1] }),
  read: readOptions,
};
