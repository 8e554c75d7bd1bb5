import { cookies } from 'next/headers';
import { guestCookie, guestSecret, readGuest } from '#lib/server/guest.ts';

/** The id of the learner who asks, or null for someone who has not begun anything. */
export async function currentLearner(): Promise<string | null> {
  return readGuest((await cookies()).get(guestCookie)?.value, guestSecret());
}
