import { randomUUID } from 'node:crypto';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { action, answered, Refusal, refuseMethod } from '#lib/server/action.ts';
import { database } from '#lib/server/db.ts';
import { guestCookie, guestCookieOptions, guestSecret, readGuest, signGuest } from '#lib/server/guest.ts';
import { newKeyId, secretOf } from '#lib/server/sagemaker/access-key.ts';
import { addAccessKey } from '#lib/server/store/access-keys.ts';

const mostKeys = 10;
const body = z.strictObject({ name: z.string().trim().min(1, 'a key needs a name').max(60) });

/** Makes an access key and tells its secret, this once; makes the learner known when new. */
export const POST = action(body, async ({ name }, request) => {
  const jar = await cookies();
  const known = readGuest(jar.get(guestCookie)?.value, guestSecret());
  const owner = known ?? randomUUID();
  const id = newKeyId();
  if (!addAccessKey(database(), { id, owner, name, createdAt: new Date() }, mostKeys))
    throw new Refusal(409, {
      where: 'keys',
      what: `you have ${mostKeys} access keys, which is the most`,
      remedy: 'revoke one that you do not use',
    });
  const secure = request.headers.get('x-forwarded-proto') === 'https';
  if (!known) jar.set(guestCookie, signGuest(owner, guestSecret()), guestCookieOptions(secure));
  return answered({ id, secret: secretOf(id, guestSecret()) }, 201);
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
