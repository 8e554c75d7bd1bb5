import { randomUUID } from 'node:crypto';
import { cookies } from 'next/headers';
import { roundSettings } from '#lib/exams/round-settings.ts';
import { action, Refusal, refuseMethod } from '#lib/server/action.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { guestCookie, guestCookieOptions, guestSecret, readGuest, signGuest } from '#lib/server/guest.ts';
import { drawAttempt } from '#lib/server/practice.ts';
import { standingsOf } from '#lib/server/store/answers.ts';
import { addAttempt } from '#lib/server/store/attempts.ts';
import { flagsOf } from '#lib/server/store/flags.ts';

/** Starts a round from a plain form and leads to its first question; makes the learner known when new. */
export const POST = action(roundSettings, async (settings, request) => {
  const jar = await cookies();
  const known = readGuest(jar.get(guestCookie)?.value, guestSecret());
  const learner = known ?? randomUUID();
  const drawn = drawAttempt(content(), {
    settings,
    learner,
    standings: standingsOf(database(), learner),
    flagged: flagsOf(database(), learner),
    seed: randomUUID(),
    now: new Date(),
  });
  if ('unknown' in drawn) throw new Refusal(404, drawn.unknown);
  if ('nothing' in drawn) {
    // A form that a person sent is led back to its page, which says the same in words.
    if (request.headers.get('accept')?.includes('text/html')) return leadTo(`/practise?${wishes(settings)}`);
    throw new Refusal(409, drawn.nothing);
  }
  addAttempt(database(), drawn.attempt);
  const secure = request.headers.get('x-forwarded-proto') === 'https';
  if (!known) jar.set(guestCookie, signGuest(learner, guestSecret()), guestCookieOptions(secure));
  return leadTo(`/practise/${drawn.attempt.id}/1`);
});

const leadTo = (address: string) => new Response(null, { status: 303, headers: { Location: address } });

const wishes = (settings: Record<string, string | null>) =>
  new URLSearchParams(Object.entries(settings).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
