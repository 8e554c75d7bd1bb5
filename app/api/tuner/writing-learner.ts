import { randomUUID } from 'node:crypto';
import { cookies } from 'next/headers';
import { guestCookie, guestCookieOptions, guestSecret, readGuest, signGuest } from '#lib/server/guest.ts';

/** The learner who asks, and how to make a new one known: only once there is something to come back to. */
export async function writingLearner(request: Request): Promise<{ learner: string; remember: () => void }> {
  const jar = await cookies();
  const known = readGuest(jar.get(guestCookie)?.value, guestSecret());
  const learner = known ?? randomUUID();
  const isSecure = request.headers.get('x-forwarded-proto') === 'https';
  const remember = () => {
    if (!known) jar.set(guestCookie, signGuest(learner, guestSecret()), guestCookieOptions(isSecure));
  };
  return { learner, remember };
}
