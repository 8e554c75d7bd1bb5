import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLearner } from '#app/current-learner.ts';
import { rng } from '#lib/base/rng.ts';
import { separateSiblings } from '#lib/memory/separate-siblings.ts';
import { cardsToday } from '#lib/server/cards-today.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { learnerZone } from '../learner-zone.ts';
import { renderedCard } from '../review/rendered-card.tsx';
import { scopeOf } from '../scope.ts';
import { CramSession } from './cram-session.tsx';

export const metadata: Metadata = { title: 'Cram' };

/** All cards of a topic or a concept, whether due or not; the schedule stays as it is. */
export default async function CramPage({ searchParams }: PageProps<'/cards/cram'>) {
  const all = content();
  const scope = scopeOf(all, await searchParams);
  if (!scope.topic && !scope.concept) notFound();
  const learner = await currentLearner();
  const now = new Date();
  const { cards, settings } = cardsToday(all, database(), { learner, now, zone: await learnerZone() });
  const chosen = cards.filter((card) => scope.holds(card) && !card.memory?.suspended);
  const mixed = separateSiblings(rng('cram', learner ?? '', now.toISOString().slice(0, 10)).shuffle(chosen));
  return (
    <div className="mx-auto max-w-3xl">
      <h1 className="font-serif text-2xl font-semibold">Cram: {scope.title}</h1>
      <p className="mt-1 mb-3 text-sm text-quiet">Nothing here changes when your cards are due.</p>
      <CramSession cards={mixed.map((card) => renderedCard(card, { content: all, learner, settings, now }))} />
    </div>
  );
}
