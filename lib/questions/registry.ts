import * as choice from './multiple-choice/multiple-choice.ts';
import * as response from './multiple-response/multiple-response.ts';
import type { QuestionType } from './question-type.ts';

export type Question = choice.Question | response.Question;
export type Shown = choice.Shown | response.Shown;
export type Answer = choice.Answer | response.Answer;
export type Revealed = choice.Revealed | response.Revealed;
export type Kind = Question['kind'];
type AnyQuestionType = QuestionType<Question, Shown, Answer, Revealed>;

/** Every question type. A new one is one line in each list here and one in `views.ts`; the compiler asks for it. */
export const questionTypes: Readonly<Record<Kind, AnyQuestionType>> = {
  'multiple-choice': choice.multipleChoice,
  'multiple-response': response.multipleResponse,
};

export const isKind = (kind: unknown): kind is Kind => typeof kind === 'string' && Object.hasOwn(questionTypes, kind);
export const kinds = Object.keys(questionTypes).filter(isKind);
export const typeOf = (question: Pick<Question, 'kind'>): AnyQuestionType => questionTypes[question.kind];
