import { z } from 'zod';
import { currentLearner } from '#app/current-learner.ts';
import { readRoundSettings } from '#lib/exams/round-settings.ts';
import { action, Refusal, refuseMethod } from '#lib/server/action.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { isHeld } from '#lib/server/practice.ts';
import { findAttempt } from '#lib/server/store/attempts.ts';
import { finishAttempt } from '#lib/server/store/attempts-finish.ts';

const body = z.strictObject({ attempt: z.uuid() });

/** Ends a round from a plain form: what it held is counted and told from now on. */
export const POST = action(body, async ({ attempt: id }) => {
  const learner = await currentLearner();
  const attempt = learner && findAttempt(database(), id, learner);
  if (!attempt || !readRoundSettings(attempt))
    throw new Refusal(404, { where: 'attempt', what: 'you have no such round', remedy: 'start one at /practise' });
  const conceptOf = (question: string) => content().questions.get(question)?.question.concept;
  finishAttempt(database(), { id, learner: attempt.learner, now: new Date(), isHeld, conceptOf });
  return new Response(null, { status: 303, headers: { Location: `/practise/${id}` } });
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
