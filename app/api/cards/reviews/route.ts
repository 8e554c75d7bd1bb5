import { z } from 'zod';
import { review } from '#lib/memory/scheduler.ts';
import { action, answered, Refusal, refuseMethod } from '#lib/server/action.ts';
import { database } from '#lib/server/db.ts';
import { cardSettingsOf } from '#lib/server/store/cards-settings.ts';
import { recordReview } from '#lib/server/store/reviews.ts';
import { refuseUnknownCard, staleCard } from '../refuse-card.ts';
import { writingLearner } from '../writing-learner.ts';

const body = z.strictObject({
  /** Made by the browser; the same id again is the same review. */
  id: z.uuid(),
  card: z.string().max(160),
  rating: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  /** Of the card as the browser saw it; 0 for one never met. */
  revision: z.int().min(0),
});

/** Stores one review and schedules its card; 409 when the card has changed since the browser saw it. */
export const POST = action(body, async ({ id, card, rating, revision }, request) => {
  refuseUnknownCard(card);
  const learner = await writingLearner(request);
  const db = database();
  const now = new Date();
  const settings = cardSettingsOf(db, learner);
  const recorded = recordReview(db, { id, learner, card, rating, revision, now }, (before) =>
    review(before, rating, now, settings, { learner, card }),
  );
  if (recorded.outcome === 'stale') throw staleCard(card);
  if (recorded.outcome === 'id taken')
    throw new Refusal(409, {
      where: 'id',
      what: 'this id belongs to another review',
      remedy: 'make a new id for each review',
    });
  const { outcome, state } = recorded;
  return answered({ outcome, revision: state.revision, due: state.due }, outcome === 'recorded' ? 201 : 200);
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
