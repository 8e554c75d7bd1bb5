import { z } from 'zod';
import { optionId, presentOptions, type ShownOption, unknownOption } from '../options.ts';
import { commonFields, explained, sentence } from '../question.ts';
import type { QuestionType } from '../question-type.ts';
import { matchingFaults } from './matching-faults.ts';

const kind = 'matching';
const text = z.string().trim().min(1);
const pair = z.strictObject({ prompt: text, match: text, rationale: sentence, misconception: sentence.optional() });
const own = { pairs: z.array(pair).min(3).max(7), extras: z.array(explained).max(3).default([]) };
const schema = z.strictObject({ kind: z.literal(kind), ...commonFields, ...own });
const answer = z.strictObject({
  matches: z
    .record(z.string().max(16), z.string().max(16))
    .refine((matches) => Object.keys(matches).length <= 8, 'at most 8 matches'),
});

export type Question = z.infer<typeof schema>;
export type Answer = z.infer<typeof answer>;
export interface Shown {
  kind: typeof kind;
  stem: string;
  prompts: ShownOption[];
  choices: ShownOption[];
}
export interface Revealed {
  kind: typeof kind;
  pairs: { prompt: string; choice: string; rationale: string }[];
  /** Choices that belong to no prompt. */
  extras: { id: string; rationale: string }[];
}

const promptId = (each: { prompt: string }) => optionId({ text: each.prompt });
const choiceId = (each: { match: string }) => optionId({ text: each.match });

/** What can be chosen, each once. */
function choicesOf({ pairs, extras }: Question): { text: string }[] {
  return [...new Set([...pairs.map(({ match }) => match), ...extras.map((extra) => extra.text)])].map((each) => ({
    text: each,
  }));
}

const rightOf = (question: Question) =>
  Object.fromEntries(question.pairs.map((each) => [promptId(each), choiceId(each)]));

/** Three to seven prompts, each with the choice that belongs to it; all or nothing as AWS scores it. */
export const matching: QuestionType<Question, Shown, Answer, Revealed> = {
  kind,
  schema,
  answer,
  present: (question, shuffle) => ({
    kind,
    stem: question.stem,
    prompts: question.pairs.map((each) => ({ id: promptId(each), text: each.prompt })),
    choices: presentOptions(choicesOf(question), shuffle),
  }),
  refuses(question, { matches }) {
    const prompts = question.pairs.map(({ prompt }) => ({ text: prompt }));
    const prompt = unknownOption(prompts, Object.keys(matches));
    if (prompt !== undefined) return `"${prompt}" is not a prompt of this question`;
    const choice = unknownOption(choicesOf(question), Object.values(matches));
    if (choice !== undefined) return `"${choice}" is not a choice of this question`;
    const matched = Object.keys(matches).length;
    return matched === prompts.length ? null : `${matched} of ${prompts.length} prompts are matched`;
  },
  score(question, { matches }) {
    const right = question.pairs.filter((each) => matches[promptId(each)] === choiceId(each)).length;
    return { earned: right === question.pairs.length ? 1 : 0, outOf: 1, partial: right / question.pairs.length };
  },
  reveal: (question) => ({
    kind,
    pairs: question.pairs.map((each) => ({
      prompt: promptId(each),
      choice: choiceId(each),
      rationale: each.rationale,
    })),
    extras: question.extras.map((extra) => ({ id: optionId(extra), rationale: extra.rationale })),
  }),
  /** The wrong sample gives the first prompt a choice that is not its own. */
  samples(question) {
    const right = rightOf(question);
    const [first] = question.pairs;
    const other = choicesOf(question).find((choice) => choice.text !== first?.match);
    const changed = first && other ? { [promptId(first)]: optionId(other) } : {};
    return { right: { matches: right }, wrong: { matches: { ...right, ...changed } } };
  },
  faults: matchingFaults,
  read({ stem, pairs, extras }) {
    const common = { isShown: true, correct: true };
    const matches = pairs.map((each, at) => ({ ...each, ...common, field: `pairs.${at}`, text: each.match }));
    const others = extras.map((extra, at) => ({ ...extra, ...common, field: `extras.${at}`, correct: false }));
    return [{ field: '', stem, background: '', areOptions: false, explained: [...matches, ...others] }];
  },
};
