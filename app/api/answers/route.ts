import { z } from 'zod';
import { currentLearner } from '#app/current-learner.ts';
import { typeOf } from '#lib/questions/registry.ts';
import { action, answered, Refusal, refuseMethod } from '#lib/server/action.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { tellStored } from '#lib/server/practice.ts';
import { recordAnswer } from '#lib/server/store/answers.ts';
import { findAttempt } from '#lib/server/store/attempts.ts';

const body = z.strictObject({
  /** Made by the browser; the same id again is the same answer. */
  id: z.uuid(),
  attempt: z.uuid(),
  question: z.string().max(120),
  answer: z.unknown(),
});

/** Stores and scores one answer, and only then tells the key, the rationales and the demonstration. */
export const POST = action(body, async ({ id, attempt: attemptId, question: questionId, answer: given }) => {
  const learner = await currentLearner();
  const attempt = learner && findAttempt(database(), attemptId, learner);
  if (!attempt)
    throw new Refusal(404, { where: 'attempt', what: 'you have no such attempt', remedy: 'start one at /practise' });
  const entry = attempt.questions.includes(questionId) ? content().questions.get(questionId) : undefined;
  if (!entry)
    throw new Refusal(404, {
      where: 'question',
      what: `this attempt does not ask "${questionId}"`,
      remedy: 'answer one of its questions',
    });
  const type = typeOf(entry.question);
  const parsed = type.answer.safeParse(given);
  const refusal = parsed.success ? type.refuses(entry.question, parsed.data) : parsed.error.issues[0]?.message;
  if (!parsed.success || refusal)
    throw new Refusal(400, {
      where: 'answer',
      what: refusal ?? 'this is no answer',
      remedy: `answer as a ${type.kind} question asks`,
    });
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
      confidence: null,
      answeredAt: new Date(),
    },
    entry.question.concept,
  );
  if (recorded.outcome === 'id taken')
    throw new Refusal(409, {
      where: 'id',
      what: 'this id belongs to another answer',
      remedy: 'make a new id for each answer',
    });
  return answered(
    { outcome: recorded.outcome, told: tellStored(entry, recorded.event) },
    recorded.outcome === 'recorded' ? 201 : 200,
  );
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
