import { z } from 'zod';
import { currentLearner } from '#app/current-learner.ts';
import { action, answered, Refusal, refuseMethod } from '#lib/server/action.ts';
import { database } from '#lib/server/db.ts';
import { undoReview } from '#lib/server/store/reviews.ts';
import { staleCard } from '../refuse-card.ts';

const body = z.strictObject({
  /** The review to take back. */
  id: z.uuid(),
  card: z.string().max(160),
  /** Of the card after that review. */
  revision: z.int().min(1),
});

/** Takes a review back, if its card has not changed since; taking it back again changes nothing. */
export const POST = action(body, async ({ id, card, revision }) => {
  const learner = await currentLearner();
  const undone = learner
    ? undoReview(database(), { id, learner, revision, now: new Date() })
    : { outcome: 'unknown' as const };
  if (undone.outcome === 'stale') throw staleCard(card);
  if (undone.outcome === 'unknown')
    throw new Refusal(404, { where: 'id', what: 'you have no such review', remedy: 'take back one of your own' });
  return answered({ outcome: undone.outcome, revision: undone.state.revision });
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
