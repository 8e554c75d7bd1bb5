import { z } from 'zod';
import { currentLearner } from '#app/current-learner.ts';
import { action, Refusal, refuseMethod } from '#lib/server/action.ts';
import { answerFor } from '../answer-for.ts';

const body = z.strictObject({ job: z.string().max(64) });
const lead = (address: string) => new Response(null, { status: 303, headers: { Location: address } });

/** Deletes a tuning job from a plain form and leads to the list; one that trains is stopped first. */
export const POST = action(body, async ({ job }) => {
  const learner = await currentLearner();
  if (learner === null)
    throw new Refusal(404, { where: 'job', what: `you have no tuning job "${job}"`, remedy: 'name one of /tuner' });
  answerFor(learner, 'DeleteHyperParameterTuningJob', { HyperParameterTuningJobName: job });
  return lead('/tuner');
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
