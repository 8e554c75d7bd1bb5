import type { AnswerEvent, Attempt } from '#drizzle/schema.ts';
import { confidenceMarks } from '#lib/exams/confidence.ts';
import { typeOf } from '#lib/questions/registry.ts';
import type { Content } from './content/load.ts';

export interface RoundOutcome {
  /** Questions without an answer that the bank still has. */
  open: number;
  right: number;
  /** Questions counted: those answered, and of a finished round those left open, which AWS counts as wrong. */
  of: number;
  /** Points as AWS gives them; a case study has one a part. */
  earned: number;
  outOf: number;
  /** The mean share that was right, in [0, 1]; 0 where nothing is counted. */
  credit: number;
  /** Marks for confidence and the number of answers that brought them. */
  marks: { sum: number; answers: number };
}

type Counted = Pick<AnswerEvent, 'question' | 'earned' | 'outOf' | 'partial' | 'confidence'>;

/** What has come of a round so far, or of a finished one in the end. */
export function roundOutcome(
  { questions }: Pick<Content, 'questions'>,
  attempt: Pick<Attempt, 'questions' | 'finishedAt'>,
  answers: readonly Counted[],
): RoundOutcome {
  const answered = new Set(answers.map(({ question }) => question));
  const open = attempt.questions
    .filter((id) => !answered.has(id))
    .flatMap((id) => questions.get(id)?.question ?? [])
    .map((question) => typeOf(question).score(question, typeOf(question).samples(question).right).outOf)
    .map((outOf) => ({ earned: 0, outOf, partial: 0 }));
  const counted = attempt.finishedAt === null ? answers : [...answers, ...open];
  const marks = answers.flatMap(({ confidence, earned, outOf }) => confidenceMarks(confidence, earned === outOf) ?? []);
  return {
    open: open.length,
    right: counted.filter(({ earned, outOf }) => earned === outOf).length,
    of: counted.length,
    earned: sum(counted.map(({ earned }) => earned)),
    outOf: sum(counted.map(({ outOf }) => outOf)),
    credit: counted.length === 0 ? 0 : sum(counted.map(({ partial }) => partial)) / counted.length,
    marks: { sum: sum(marks), answers: marks.length },
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
