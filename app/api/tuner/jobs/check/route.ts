import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { currentLearner } from '#app/current-learner.ts';
import { action, answered, refuseMethod } from '#lib/server/action.ts';
import { answerDry } from '../../answer-for.ts';

const body = z.looseObject({ HyperParameterTuningJobName: z.string() });

/**
 * What creating a tuning job would answer: `refused` is null or AWS's error. Nothing is stored, and nobody made known:
 * someone new is answered as one who has no jobs.
 */
export const POST = action(body, async (request) => {
  const learner = await currentLearner();
  return answered({ refused: answerDry(learner ?? randomUUID(), 'CreateHyperParameterTuningJob', request) });
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
