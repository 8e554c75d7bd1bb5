import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { writingLearner } from '#app/api/tuner/writing-learner.ts';
import { action, answered, Refusal, refuseMethod } from '#lib/server/action.ts';
import { database } from '#lib/server/db.ts';
import { guestSecret } from '#lib/server/guest.ts';
import { secretOf } from '#lib/server/sagemaker/access-key.ts';
import { machineOwner } from '#lib/server/sagemaker/local-key.ts';
import { findAccessKey } from '#lib/server/store/access-keys.ts';
import { takeOver } from '#lib/server/store/take-over.ts';

const body = z.strictObject({ id: z.string().trim().max(40), secret: z.string().trim().max(80) });

/** Makes the machine's own key, and all that was done with it, the learner's; makes the learner known when new. */
export const POST = action(body, async ({ id, secret }, request) => {
  const db = database();
  const expected = Buffer.from(secretOf(id, guestSecret()));
  const given = Buffer.from(secret);
  const isRight = given.length === expected.length && timingSafeEqual(given, expected);
  if (!isRight || findAccessKey(db, id)?.owner !== machineOwner)
    throw new Refusal(403, {
      where: 'key',
      what: 'this is not the key that the machine printed, or it was taken over',
      remedy: 'print it again with: node lib/server/sagemaker/show-local-key.ts',
    });
  const { learner, remember } = await writingLearner(request);
  const clashes = takeOver(db, machineOwner, learner);
  if (clashes.length > 0)
    throw new Refusal(409, {
      where: 'names',
      what: `you and the machine both have ${clashes.slice(0, 5).join(', ')}`,
      remedy: 'delete one of the two first',
    });
  remember();
  return answered({}, 200);
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
