import type { Demonstration, Source } from './question.ts';
import type { Score } from './question-type.ts';
import { type Answer, type Question, type Revealed, typeOf } from './registry.ts';

/** What a learner is told after an answer, and only then. */
export interface Told {
  answer: Answer;
  score: Score;
  revealed: Revealed;
  note: string | null;
  demonstration: Demonstration;
  sources: Source[];
}

export function tell(question: Question, answer: Answer, score: Score): Told {
  return {
    answer,
    score,
    revealed: typeOf(question).reveal(question),
    note: question.note ?? null,
    demonstration: question.demonstration,
    sources: question.sources,
  };
}
