import { z } from 'zod';
import { currentLearner } from '#app/current-learner.ts';
import { action, Refusal, refuseMethod } from '#lib/server/action.ts';
import { removeDataset } from '#lib/server/datasets/own/remove-dataset.ts';
import { database } from '#lib/server/db.ts';
import { dataFolder } from '#lib/server/settings.ts';

const body = z.strictObject({ dataset: z.string().max(64) });

/** Deletes a data set from a plain form and leads back to the list. */
export const POST = action(body, async ({ dataset }) => {
  const learner = await currentLearner();
  if (learner === null || !removeDataset(database(), dataFolder(), learner, dataset))
    throw new Refusal(404, {
      where: 'dataset',
      what: `you have no data set "${dataset}"`,
      remedy: 'name one of /tuner/data',
    });
  return new Response(null, { status: 303, headers: { Location: '/tuner/data' } });
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
