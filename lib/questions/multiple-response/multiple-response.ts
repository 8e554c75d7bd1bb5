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

const kind = 'multiple-response';
const schema = z.strictObject({ kind: z.literal(kind), ...commonFields, options: z.array(option) });
const answer = z.strictObject({ options: z.array(z.string().max(16)).min(1).max(8) });
const words = ['zero', 'one', 'two', 'three', 'four'];

export type Question = z.infer<typeof schema>;
export type Answer = z.infer<typeof answer>;
export interface Shown {
  kind: typeof kind;
  stem: string;
  /** How many options to select. */
  select: number;
  options: ShownOption[];
}
export interface Revealed {
  kind: typeof kind;
  options: RevealedOption[];
}

/**
 * Two or more keys among five or six options, as many to be selected as there are keys; all or nothing, as AWS scores it,
 * and in practice a share for each key that was found.
 */
export const multipleResponse: QuestionType<Question, Shown, Answer, Revealed> = {
  kind,
  schema,
  answer,
  present: (question, shuffle) => ({
    kind,
    stem: question.stem,
    select: keyOf(question.options).length,
    options: presentOptions(question.options, shuffle),
  }),
  refuses(question, { options: ids }) {
    const unknown = unknownOption(question.options, ids);
    if (unknown !== undefined) return `"${unknown}" is not an option of this question`;
    if (new Set(ids).size < ids.length) return 'an option is selected twice';
    const select = keyOf(question.options).length;
    return ids.length === select ? null : `${ids.length} options are selected where the question asks for ${select}`;
  },
  score(question, { options: ids }) {
    const keys = new Set(keyOf(question.options));
    const right = ids.filter((id) => keys.has(id)).length;
    return { earned: right === keys.size ? 1 : 0, outOf: 1, partial: right / keys.size };
  },
  reveal: (question) => ({ kind, options: revealOptions(question.options) }),
  samples(question) {
    const keys = keyOf(question.options);
    return {
      right: { options: keys },
      wrong: { options: [...keys.slice(1), ...distractorsOf(question.options).slice(0, 1)] },
    };
  },
  faults(question) {
    const asked = `Select ${(words[keyOf(question.options).length] ?? '').toUpperCase()}.`;
    const counted = optionFaults(question.options, { options: [5, 6], keys: [2, 4] });
    return question.stem.includes(asked)
      ? counted
      : [...counted, { field: 'stem', what: `the stem does not say "${asked}"`, remedy: `end it with "${asked}"` }];
  },
  read: readOptions,
};
