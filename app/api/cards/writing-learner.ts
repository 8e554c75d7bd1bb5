import { randomUUID } from 'node:crypto';
import { cookies } from 'next/headers';
import { guestCookie, guestCookieOptions, guestSecret, readGuest, signGuest } from '#lib/server/guest.ts';

/** The learner who writes; someone new gets a cookie here and a row with the first thing that is stored. */
export async function writingLearner(request: Request): Promise<string> {
  const jar = await cookies();
  const known = readGuest(jar.get(guestCookie)?.value, guestSecret());
  if (known) return known;
  const learner = randomUUID();
  const isSecure = request.headers.get('x-forwarded-proto') === 'https';
  jar.set(guestCookie, signGuest(learner, guestSecret()), guestCookieOptions(isSecure));
  return learner;
}
