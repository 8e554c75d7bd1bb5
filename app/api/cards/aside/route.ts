import { z } from 'zod';
import { learnerZone } from '#app/(learn)/cards/learner-zone.ts';
import { dayOf } from '#lib/memory/day.ts';
import { asides, setAside } from '#lib/memory/set-aside.ts';
import { action, answered, refuseMethod } from '#lib/server/action.ts';
import { database } from '#lib/server/db.ts';
import { changeCard } from '#lib/server/store/cards.ts';
import { refuseUnknownCard, staleCard } from '../refuse-card.ts';
import { writingLearner } from '../writing-learner.ts';

const body = z.strictObject({
  card: z.string().max(160),
  /** Of the card as the browser saw it; 0 for one never met. */
  revision: z.int().min(0),
  aside: z.enum(asides),
});

/** Buries a card until the learner's next day, suspends it, or takes it back; none of them touches its schedule. */
export const POST = action(body, async ({ card, revision, aside }, request) => {
  refuseUnknownCard(card);
  const learner = await writingLearner(request);
  const now = new Date();
  const day = dayOf(now, await learnerZone());
  const put = changeCard(database(), { learner, card, revision, now }, (memory) => setAside(memory, aside, day));
  if (put.outcome === 'stale') throw staleCard(card);
  return answered({ outcome: put.outcome, revision: put.state.revision });
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
