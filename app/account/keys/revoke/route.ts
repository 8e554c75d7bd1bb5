import { z } from 'zod';
import { currentLearner } from '#app/current-learner.ts';
import { action, Refusal, refuseMethod } from '#lib/server/action.ts';
import { database } from '#lib/server/db.ts';
import { revokeAccessKey } from '#lib/server/store/access-keys.ts';

/** Ends one of the learner's own access keys, from a plain form. */
export const POST = action(z.strictObject({ id: z.string().max(40) }), async ({ id }) => {
  const owner = await currentLearner();
  if (!owner || !revokeAccessKey(database(), owner, id, new Date()))
    throw new Refusal(404, { where: 'id', what: `you have no access key ${id}`, remedy: 'see /account for your keys' });
  return new Response(null, { status: 303, headers: { Location: '/account' } });
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
