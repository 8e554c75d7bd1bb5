import { currentLearner } from '#app/current-learner.ts';
import { readRoundSettings } from '#lib/exams/round-settings.ts';
import { type Shown, typeOf } from '#lib/questions/registry.ts';
import { Refusal } from '#lib/server/action.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { isHeld, present } from '#lib/server/practice.ts';
import { recordAnswer } from '#lib/server/store/answers.ts';
import { findAttempt } from '#lib/server/store/attempts.ts';
import { refusals } from './refusals.ts';

interface Sent {
  id: string;
  attempt: string;
  question: string;
  /** The answer as it was sent, given the question as it was shown. */
  answer: (shown: Shown) => unknown;
  confidence: number | null;
}

/** Stores and scores one answer of the visitor's own attempt; throws a refusal for one that cannot be taken. */
export async function takeAnswer({ id, attempt: attemptId, question: questionId, answer, confidence }: Sent) {
  const learner = await currentLearner();
  const attempt = learner && findAttempt(database(), attemptId, learner);
  const settings = attempt && readRoundSettings(attempt);
  if (!attempt || !settings) throw new Refusal(404, refusals.noAttempt);
  const entry = attempt.questions.includes(questionId) ? content().questions.get(questionId) : undefined;
  if (!entry) throw new Refusal(404, refusals.noQuestion(questionId));
  const { question } = entry;
  const type = typeOf(question);
  const parsed = type.answer.safeParse(answer(present(attempt, entry)));
  const refusal = parsed.success ? type.refuses(question, parsed.data) : parsed.error.issues[0]?.message;
  if (!parsed.success || refusal) throw new Refusal(400, refusals.noAnswer(question.kind, refusal ?? undefined));
  const isAsked = settings.confidence === 'asked';
  if (isAsked !== (confidence !== null)) throw new Refusal(400, refusals.confidence(isAsked));
  const recorded = recordAnswer(
    database(),
    {
      id,
      attempt: attempt.id,
      learner: attempt.learner,
      question: entry.id,
      questionHash: entry.hash,
      answer: parsed.data,
      ...type.score(question, parsed.data),
      confidence,
      answeredAt: new Date(),
    },
    question.concept,
    { isHeld: isHeld(attempt) },
  );
  if (recorded.outcome === 'id taken') throw new Refusal(409, refusals.idTaken);
  if (recorded.outcome === 'attempt finished') throw new Refusal(409, refusals.finished);
  return { ...recorded, attempt, entry };
}
