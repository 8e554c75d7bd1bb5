import { z } from 'zod';
import { jobAddress } from '#app/tuner/job-address.ts';
import { action, answered, refuseMethod } from '#lib/server/action.ts';
import { answerFor } from '../answer-for.ts';
import { writingLearner } from '../writing-learner.ts';

const body = z.looseObject({ HyperParameterTuningJobName: z.string() });

/** Creates a tuning job from a request of CreateHyperParameterTuningJob; makes the learner known when new. */
export const POST = action(body, async (request, sent) => {
  const { learner, remember } = await writingLearner(sent);
  const refused = answerFor(learner, 'CreateHyperParameterTuningJob', request);
  if (refused) return answered(refused, 400);
  remember();
  return answered({ address: jobAddress(request.HyperParameterTuningJobName) }, 201);
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
