import { z } from 'zod';
import { commonFields } from '../question.ts';
import type { QuestionType } from '../question-type.ts';
import type { Part, PartAnswer, PartKind, PartRevealed, PartShown } from '../registry.ts';
import { parseParts } from './parse-parts.ts';
import { shufflesOf } from './shuffles.ts';

const kind = 'case-study';

export type Question = { kind: typeof kind; scenario: string; parts: Part[] } & z.infer<
  z.ZodObject<typeof commonFields>
>;
export type Answer = { parts: PartAnswer[] };
export interface Shown {
  kind: typeof kind;
  stem: string;
  scenario: string;
  parts: PartShown[];
}
export interface Revealed {
  kind: typeof kind;
  parts: PartRevealed[];
}
export type PartType = QuestionType<Part, PartShown, PartAnswer, PartRevealed>;
export type PartTypes = Readonly<Record<PartKind, PartType>>;

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * A scenario with two to four questions of the other kinds, each credited on its own, as AWS does. The other types are
 * an argument, because the registry that holds them holds this one too.
 */
export function caseStudyOf(types: PartTypes): QuestionType<Question, Shown, Answer, Revealed> {
  const schema = z
    .strictObject({
      kind: z.literal(kind),
      ...commonFields,
      scenario: z.string().trim().min(1),
      parts: z.array(z.record(z.string(), z.unknown())).min(2).max(4),
    })
    .transform((data, context): Question => ({ ...data, parts: parseParts(types, data, context) }));
  const answers = Object.values(types).map(({ answer }) => answer);
  const answer = z.strictObject({ parts: z.array(z.union(answers)).min(1).max(4) });
  const typeOf = (part: Part): PartType => types[part.kind];
  /** The parts beside their answers; an answer of another kind is left out by `refuses` before anything is scored. */
  const zip = (question: Question, given: Answer) =>
    question.parts.map((part, at) => ({ part, type: typeOf(part), given: given.parts[at] }));

  return {
    kind,
    schema,
    answer,
    present(question, shuffle) {
      const shuffles = shufflesOf(shuffle);
      const parts = question.parts.map((part, at) => typeOf(part).present(part, shuffles(at)));
      return { kind, stem: question.stem, scenario: question.scenario, parts };
    },
    refuses(question, given) {
      if (given.parts.length !== question.parts.length)
        return `${given.parts.length} parts are answered where the case study has ${question.parts.length}`;
      for (const [at, { part, type, given: one }] of zip(question, given).entries()) {
        const parsed = type.answer.safeParse(one);
        const refusal = parsed.success
          ? type.refuses(part, parsed.data)
          : `this is no answer to a ${part.kind} question`;
        if (refusal) return `Part ${at + 1}: ${refusal}`;
      }
      return null;
    },
    score(question, given) {
      const scores = zip(question, given).map(({ part, type, given: one }) => {
        const parsed = type.answer.safeParse(one);
        return parsed.success ? type.score(part, parsed.data) : { earned: 0, outOf: 1, partial: 0 };
      });
      return {
        earned: sum(scores.map(({ earned }) => earned)),
        outOf: sum(scores.map(({ outOf }) => outOf)),
        partial: mean(scores.map(({ partial }) => partial)),
      };
    },
    reveal: (question) => ({ kind, parts: question.parts.map((part) => typeOf(part).reveal(part)) }),
    samples(question) {
      const samples = question.parts.map((part) => typeOf(part).samples(part));
      const right = samples.map((sample) => sample.right);
      const wrong = samples.map((sample, at) => (at === 0 ? sample.wrong : sample.right));
      return { right: { parts: right }, wrong: { parts: wrong } };
    },
    faults(question) {
      const words = wordsIn(question.scenario);
      const what = `the scenario has ${words} words`;
      const short = words < 40 ? [{ field: 'scenario', what, remedy: 'tell a case of at least 40 words' }] : [];
      const faults = question.parts.flatMap((part, at) =>
        typeOf(part)
          .faults(part)
          .map((fault) => ({ ...fault, field: `parts.${at}.${fault.field}` })),
      );
      return [...short, ...faults];
    },
    read(question) {
      const { stem, scenario: background } = question;
      const parts = question.parts.flatMap((part, at) =>
        typeOf(part)
          .read(part)
          .map((reading) => ({ ...reading, background, field: `parts.${at}.${reading.field}` })),
      );
      return [{ field: '', stem, background, areOptions: false, explained: [] }, ...parts];
    },
  };
}
