import type { Metadata } from 'next';
import Link from 'next/link';
import { currentLearner } from '#app/current-learner.ts';
import { counted } from '#lib/base/numbers.ts';
import { cardsToday } from '#lib/server/cards-today.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { glossaryOf } from '#lib/server/study.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { learnerZone } from '../learner-zone.ts';
import { scopeOf } from '../scope.ts';
import { BrowsedCard } from './browsed-card.tsx';
import { SearchForm } from './search-form.tsx';

export const metadata: Metadata = { title: 'Browse cards' };

/** Rendering a card takes Markdown and formulas, so a page holds this many. */
const most = 40;

export default async function BrowsePage({ searchParams }: PageProps<'/cards/browse'>) {
  const asked = await searchParams;
  const all = content();
  const scope = scopeOf(all, asked);
  const words = typeof asked['q'] === 'string' ? asked['q'].slice(0, 80).trim().toLowerCase() : '';
  const isSuspended = asked['suspended'] === '1';
  const now = new Date();
  const learner = await currentLearner();
  const { cards } = cardsToday(all, database(), { learner, now, zone: await learnerZone() });
  const found = cards.filter(
    (card) =>
      scope.holds(card) &&
      (!isSuspended || card.memory?.suspended === true) &&
      `${card.front} ${card.back} ${all.concepts.get(card.concept)?.title}`.toLowerCase().includes(words),
  );
  const glossary = glossaryOf(all);
  return (
    <>
      <PageTitle title={scope.title} lead={`${counted(found.length, 'card')} found, in reading order.`} />
      <SearchForm topics={all.topics} topic={scope.topic?.slug} words={words} isSuspended={isSuspended} />
      <p className="mt-4 flex flex-wrap gap-3">
        {scope.query && found.length > 0 && (
          <Link href={`/cards/cram${scope.query}`} className={buttonStyle.secondary}>
            Cram {scope.title}
          </Link>
        )}
        <Link href="/cards" className={buttonStyle.quiet}>
          All decks
        </Link>
      </p>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {found.slice(0, most).map((card) => (
          <BrowsedCard
            key={card.id}
            card={card}
            title={all.concepts.get(card.concept)?.title ?? card.concept}
            now={now}
            glossary={glossary}
          />
        ))}
      </ul>
      {found.length > most && (
        <p className="mt-4 text-sm text-quiet">
          These are the first {most}. Choose a topic or search for a word to see others.
        </p>
      )}
    </>
  );
}
