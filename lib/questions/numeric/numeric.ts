import { z } from 'zod';
import { commonFields, sentence } from '../question.ts';
import type { Fault, QuestionType } from '../question-type.ts';
import { readNumber } from './read-number.ts';

const kind = 'numeric';
const share = z.number().min(0).max(0.5);
const tolerance = z.union([z.strictObject({ absolute: z.number().min(0) }), z.strictObject({ relative: share })]);
const slip = z.strictObject({ value: z.number(), rationale: sentence, misconception: sentence.optional() });
const own = {
  value: z.number(),
  /** How far from the value an answer still counts: in the value's unit, or as a share of it. */
  tolerance: tolerance.default({ absolute: 0 }),
  unit: z.string().trim().max(40).default(''),
  rationale: sentence,
  errors: z.array(slip).min(1).max(4),
};
const schema = z.strictObject({ kind: z.literal(kind), ...commonFields, ...own });
const answer = z.strictObject({ text: z.string().max(64) });

/** A result with the interval in which an answer counts as it. */
export interface Result {
  value: number;
  low: number;
  high: number;
  rationale: string;
}
export type Question = z.infer<typeof schema>;
export type Answer = z.infer<typeof answer>;
export interface Shown {
  kind: typeof kind;
  stem: string;
  unit: string;
}
export interface Revealed {
  kind: typeof kind;
  right: Result;
  /** What typical slips lead to. */
  errors: Result[];
}

/** A result as the question's tolerance widens it, and by 10⁻¹² of itself for what floating point rounds. */
function resultOf({ tolerance: given }: Question, { value, rationale }: { value: number; rationale: string }): Result {
  const size = Math.abs(value);
  const reach = ('absolute' in given ? given.absolute : given.relative * size) + 1e-12 * size;
  return { value, low: value - reach, high: value + reach, rationale };
}

const overlap = (a: Result, b: Result) => a.low <= b.high && b.low <= a.high;

/** A number to be worked out and typed; typical slips are told apart. */
export const numeric: QuestionType<Question, Shown, Answer, Revealed> = {
  kind,
  schema,
  answer,
  present: ({ stem, unit }) => ({ kind, stem, unit }),
  refuses({ unit }, { text }) {
    return readNumber(text, unit) === null ? `"${text}" cannot be read as a number` : null;
  },
  score(question, { text }) {
    const typed = readNumber(text, question.unit) ?? Number.NaN;
    const { low, high } = resultOf(question, question);
    const earned = typed >= low && typed <= high ? 1 : 0;
    return { earned, outOf: 1, partial: earned };
  },
  reveal: (question) => ({
    kind,
    right: resultOf(question, question),
    errors: question.errors.map((error) => resultOf(question, error)),
  }),
  samples: ({ value, errors }) => ({ right: { text: `${value}` }, wrong: { text: `${errors[0]?.value}` } }),
  faults(question) {
    const results = [question, ...question.errors].map((each) => resultOf(question, each));
    return question.errors.flatMap(({ value }, at): Fault[] => {
      const [own] = results.slice(at + 1);
      const same = own && results.slice(0, at + 1).find((other) => overlap(own, other));
      if (!same) return [];
      const what = `${value} cannot be told from ${same.value} within the tolerance`;
      return [{ field: `errors.${at}.value`, what, remedy: 'narrow the tolerance or name another slip' }];
    });
  },
  read({ stem, value, rationale, errors }) {
    const slips = errors.map((error, at) => ({ ...error, field: `errors.${at}`, correct: false }));
    const explained = [{ value, rationale, field: 'value', correct: true }, ...slips].map((each) => ({
      ...each,
      text: `${each.value}`,
      isShown: false,
    }));
    return [{ field: '', stem, background: '', areOptions: false, explained }];
  },
};
