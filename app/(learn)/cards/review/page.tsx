import type { Metadata } from 'next';
import { currentLearner } from '#app/current-learner.ts';
import { nextDue } from '#lib/memory/next-due.ts';
import { cardsToday } from '#lib/server/cards-today.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { learnerZone } from '../learner-zone.ts';
import { RememberZone } from '../remember-zone.tsx';
import { renderedCard } from './rendered-card.tsx';
import { ReviewSession } from './review-session.tsx';

export const metadata: Metadata = { title: 'Review' };

/** How many cards go to the browser at once: enough to go on for a while without a network. */
const ahead = 6;

export default async function ReviewPage() {
  const learner = await currentLearner();
  const zone = await learnerZone();
  const now = new Date();
  const all = content();
  const { cards, queue, settings, done } = cardsToday(all, database(), { learner, now, zone });
  const next = nextDue(cards.flatMap(({ memory }) => memory ?? []));
  const shown = queue.cards.slice(0, ahead).map((card) => renderedCard(card, { content: all, learner, settings, now }));
  return (
    <div className="mx-auto max-w-3xl">
      <h1 className="sr-only">Review</h1>
      <RememberZone known={zone} />
      <ReviewSession
        cards={shown}
        left={queue.cards.length}
        learner={learner}
        next={next && { at: next.at.toISOString(), cards: next.cards }}
        doneToday={done.all}
      />
    </div>
  );
}
