import { randomUUID } from 'node:crypto';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { action, Refusal, refuseMethod } from '#lib/server/action.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { guestCookie, guestCookieOptions, guestSecret, readGuest, signGuest } from '#lib/server/guest.ts';
import { drawAttempt } from '#lib/server/practice.ts';
import { addAttempt } from '#lib/server/store/attempts.ts';

const body = z.strictObject({ topic: z.string().max(64).optional() });

/** Starts an attempt from a plain form and leads to its first question; makes the learner known when new. */
export const POST = action(body, async ({ topic }, request) => {
  const jar = await cookies();
  const known = readGuest(jar.get(guestCookie)?.value, guestSecret());
  const learner = known ?? randomUUID();
  const attempt = drawAttempt(content(), { learner, topic: topic ?? null, seed: randomUUID(), now: new Date() });
  if (!attempt)
    throw new Refusal(404, {
      where: 'topic',
      what: `there are no questions on "${topic}"`,
      remedy: 'choose a topic at /practise',
    });
  addAttempt(database(), attempt);
  const secure = request.headers.get('x-forwarded-proto') === 'https';
  if (!known) jar.set(guestCookie, signGuest(learner, guestSecret()), guestCookieOptions(secure));
  return new Response(null, { status: 303, headers: { Location: `/practise/${attempt.id}/1` } });
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
