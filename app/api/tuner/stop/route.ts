import { z } from 'zod';
import { currentLearner } from '#app/current-learner.ts';
import { jobAddress } from '#app/tuner/job-address.ts';
import { action, Refusal, refuseMethod } from '#lib/server/action.ts';
import { answerFor } from '../answer-for.ts';

const body = z.strictObject({ job: z.string().max(64) });
const lead = (address: string) => new Response(null, { status: 303, headers: { Location: address } });

/** Stops a tuning job from a plain form and leads back to its page; one that has ended stays as it is. */
export const POST = action(body, async ({ job }) => {
  const learner = await currentLearner();
  const refused = learner && answerFor(learner, 'StopHyperParameterTuningJob', { HyperParameterTuningJobName: job });
  const isGone = learner === null || (refused && refused.error === 'ResourceNotFound');
  if (isGone)
    throw new Refusal(404, { where: 'job', what: `you have no tuning job "${job}"`, remedy: 'name one of /tuner' });
  return lead(jobAddress(job));
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
