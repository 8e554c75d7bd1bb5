import * as study from './case-study/case-study.ts';
import * as matching from './matching/matching.ts';
import * as choice from './multiple-choice/multiple-choice.ts';
import * as response from './multiple-response/multiple-response.ts';
import * as numeric from './numeric/numeric.ts';
import * as ordering from './ordering/ordering.ts';
import type { QuestionType } from './question-type.ts';

/** The kinds that ask one thing; a case study has them as its parts. */
export type Part = choice.Question | response.Question | ordering.Question | matching.Question | numeric.Question;
export type PartShown = choice.Shown | response.Shown | ordering.Shown | matching.Shown | numeric.Shown;
export type PartAnswer = choice.Answer | response.Answer | ordering.Answer | matching.Answer | numeric.Answer;
export type PartRevealed =
  | choice.Revealed
  | response.Revealed
  | ordering.Revealed
  | matching.Revealed
  | numeric.Revealed;
export type PartKind = Part['kind'];

export type Question = Part | study.Question;
export type Shown = PartShown | study.Shown;
export type Answer = PartAnswer | study.Answer;
export type Revealed = PartRevealed | study.Revealed;
export type Kind = Question['kind'];
type AnyQuestionType = QuestionType<Question, Shown, Answer, Revealed>;

const partTypes: study.PartTypes = {
  'multiple-choice': choice.multipleChoice,
  'multiple-response': response.multipleResponse,
  ordering: ordering.ordering,
  matching: matching.matching,
  numeric: numeric.numeric,
};

/** Every question type. A new one is one line in each list here and one in `views.ts`; the compiler asks for it. */
export const questionTypes: Readonly<Record<Kind, AnyQuestionType>> = {
  ...partTypes,
  'case-study': study.caseStudyOf(partTypes),
};

export const isKind = (kind: unknown): kind is Kind => typeof kind === 'string' && Object.hasOwn(questionTypes, kind);
export const kinds = Object.keys(questionTypes).filter(isKind);
export const typeOf = (question: Pick<Question, 'kind'>): AnyQuestionType => questionTypes[question.kind];
