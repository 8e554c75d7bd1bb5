import { z } from 'zod';
import { currentLearner } from '#app/current-learner.ts';
import { readRoundSettings } from '#lib/exams/round-settings.ts';
import { typeOf } from '#lib/questions/registry.ts';
import { action, answered, Refusal, refuseMethod } from '#lib/server/action.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { isHeld, tellStored } from '#lib/server/practice.ts';
import { recordAnswer } from '#lib/server/store/answers.ts';
import { findAttempt } from '#lib/server/store/attempts.ts';
import { refusals } from './refusals.ts';

const body = z.strictObject({
  /** Made by the browser; the same id again is the same answer. */
  id: z.uuid(),
  attempt: z.uuid(),
  question: z.string().max(120),
  answer: z.unknown(),
  confidence: z.int().min(1).max(3).nullable().default(null),
});

/** Stores and scores one answer; tells the key, the rationales and the demonstration unless the round holds them. */
export const POST = action(
  body,
  async ({ id, attempt: attemptId, question: questionId, answer: given, confidence }) => {
    const learner = await currentLearner();
    const attempt = learner && findAttempt(database(), attemptId, learner);
    const settings = attempt && readRoundSettings(attempt);
    if (!attempt || !settings) throw new Refusal(404, refusals.noAttempt);
    const entry = attempt.questions.includes(questionId) ? content().questions.get(questionId) : undefined;
    if (!entry) throw new Refusal(404, refusals.noQuestion(questionId));
    const type = typeOf(entry.question);
    const parsed = type.answer.safeParse(given);
    const refusal = parsed.success ? type.refuses(entry.question, parsed.data) : parsed.error.issues[0]?.message;
    if (!parsed.success || refusal) throw new Refusal(400, refusals.noAnswer(type.kind, refusal ?? undefined));
    const isAsked = settings.confidence === 'asked';
    if (isAsked !== (confidence !== null)) throw new Refusal(400, refusals.confidence(isAsked));
    const score = type.score(entry.question, parsed.data);
    const recorded = recordAnswer(
      database(),
      {
        id,
        attempt: attempt.id,
        learner: attempt.learner,
        question: entry.id,
        questionHash: entry.hash,
        answer: parsed.data,
        ...score,
        confidence,
        answeredAt: new Date(),
      },
      entry.question.concept,
      { isHeld: isHeld(attempt) },
    );
    if (recorded.outcome === 'id taken') throw new Refusal(409, refusals.idTaken);
    if (recorded.outcome === 'attempt finished') throw new Refusal(409, refusals.finished);
    const { outcome, event } = recorded;
    const reply = { outcome, confidence: event.confidence, told: tellStored(attempt, entry, event) };
    return answered(reply, outcome === 'recorded' ? 201 : 200);
  },
);

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
