import type { Demonstration, RequestDemonstration, Source } from './question.ts';
import type { Score } from './question-type.ts';
import { type Answer, type Question, type Revealed, typeOf } from './registry.ts';

/** What a learner is told after an answer, and only then. */
export interface Told {
  answer: Answer;
  score: Score;
  revealed: Revealed;
  note: string | null;
  /** What can be watched on the page, or why nothing can; of a request what it would show. */
  demonstration: Exclude<Demonstration, RequestDemonstration>;
  /** The request that proves the key, and how it is answered. */
  request: RequestDemonstration | null;
  sources: Source[];
}

/** A score that was stored without its share of credit counts as the share of its points. */
export function tell(
  question: Question,
  answer: Answer,
  { earned, outOf, partial = earned / outOf }: Omit<Score, 'partial'> & { partial?: number },
): Told {
  const { demonstration } = question;
  return {
    answer,
    score: { earned, outOf, partial },
    revealed: typeOf(question).reveal(question),
    note: question.note ?? null,
    demonstration: 'request' in demonstration ? { none: demonstration.shows } : demonstration,
    request: 'request' in demonstration ? demonstration : null,
    sources: question.sources,
  };
}
