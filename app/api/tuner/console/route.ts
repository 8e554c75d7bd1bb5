import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { currentLearner } from '#app/current-learner.ts';
import { action, answered, refuseMethod } from '#lib/server/action.ts';
import { wholeAnswerDry } from '../answer-for.ts';

const body = z.object({
  operation: z.enum(['CreateHyperParameterTuningJob', 'CreateTrainingJob']),
  request: z.json(),
});

/**
 * What this machine's API would answer to an operation, as `{status, body}`. Nothing is stored, and nobody made known:
 * someone new is answered as one who has no jobs.
 */
export const POST = action(body, async ({ operation, request }) => {
  const learner = await currentLearner();
  const { status, body: text } = wholeAnswerDry(learner ?? randomUUID(), operation, request);
  return answered({ status, body: JSON.parse(text) });
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
