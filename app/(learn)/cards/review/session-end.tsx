'use client';
import Link from 'next/link';
import { counted } from '#lib/base/numbers.ts';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import { ratings } from '#lib/memory/rating.ts';
import type { Deed } from '#lib/memory/session.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import type { ReviewCard } from './flashcard.tsx';

interface Props {
  deeds: readonly Deed<ReviewCard>[];
  next: { at: string; cards: number } | null;
  /** Reviews of today, of all sittings. */
  doneToday: number;
}

const moment = new Intl.DateTimeFormat('en-GB', { weekday: 'long', hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const weekMs = 7 * 86_400_000;

/** What was done, and when there is more to do. */
export function SessionEnd({ deeds, next, doneToday }: Props) {
  const hydrated = useHydrated();
  const rated = deeds.filter(({ review }) => review !== null);
  const counts = ratings.map(({ rating, name }) => ({ name, count: rated.filter(({ did }) => did === rating).length }));
  return (
    <section aria-labelledby="end-title" className="rounded-2xl border border-line bg-card px-6 py-10 sm:px-10">
      <h2 id="end-title" className="font-serif text-3xl font-semibold">
        Nothing is due now
      </h2>
      {rated.length > 0 ? (
        <>
          <p className="mt-3">{counted(rated.length, 'review')} in this sitting:</p>
          <dl className="mt-4 grid max-w-md grid-cols-4 gap-3">
            {counts.map(({ name, count }) => (
              <div key={name} className="flex flex-col-reverse">
                <dt className="text-sm text-quiet">{name}</dt>
                <dd className="font-serif text-3xl tabular-nums">{count}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        <p className="mt-3">{doneToday > 0 ? `${counted(doneToday, 'review')} today.` : 'No reviews yet today.'}</p>
      )}
      {/* The server's time zone may be another than the reader's, so the words are the browser's. */}
      <p className="mt-5 text-quiet">
        {next
          ? `Next: ${counted(next.cards, 'card')}${hydrated ? ` from ${inWords(next.at)}` : ''}.`
          : 'No card waits.'}
      </p>
      <div className="mt-6 flex flex-wrap gap-3">
        <Link href="/cards" className={buttonStyle.primary}>
          To the decks
        </Link>
        <Link href="/practise" className={buttonStyle.secondary}>
          Practise questions
        </Link>
      </div>
    </section>
  );
}

function inWords(at: string): string {
  const date = new Date(at);
  return (date.getTime() - Date.now() < weekMs ? moment : day).format(date);
}
