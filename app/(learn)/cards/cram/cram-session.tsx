'use client';
import Link from 'next/link';
import { useCallback, useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import type { Rating } from '#lib/memory/rating.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { Flashcard, type ReviewCard } from '../review/flashcard.tsx';
import { RatingBar, ShowButton } from '../review/rating-bar.tsx';
import { useCardKeys } from '../review/use-card-keys.ts';
import { useKeysOn } from '../review/use-keys-on.ts';

/** Cards until each was known once: Again puts one at the end, anything else lays it off. Nothing is stored. */
export function CramSession({ cards }: { cards: readonly ReviewCard[] }) {
  const [pile, setPile] = useState(() => cards.map((card) => ({ card, round: 0 })));
  const [isTurned, setIsTurned] = useState(false);
  const [keysOn] = useKeysOn();
  const hydrated = useHydrated();
  const [top, ...rest] = pile;
  const rate = useCallback((rating: Rating) => {
    setPile(([first, ...others]) =>
      first && rating === 1 ? [...others, { ...first, round: first.round + 1 }] : others,
    );
    setIsTurned(false);
  }, []);
  const act = useCallback(
    (key: string) => {
      if (key === 'show' && !isTurned) setIsTurned(true);
      else if (/^[1-4]$/.test(key) && isTurned) rate(Number(key) as Rating);
      else return false;
      return true;
    },
    [isTurned, rate],
  );
  useCardKeys(act, keysOn && top !== undefined);
  if (!top)
    return (
      <section className="rounded-2xl border border-line bg-card px-6 py-10 sm:px-10">
        <h2 className="font-serif text-3xl font-semibold">
          {cards.length === 0 ? 'There are no cards here yet' : 'Every card was known once'}
        </h2>
        <Link href="/cards" className={`mt-6 ${buttonStyle.primary}`}>
          To the decks
        </Link>
      </section>
    );
  // The round in the revision tells the same card, come again, from the card as it was.
  const shown = { ...top.card, revision: top.round };
  return (
    <div className="flex flex-col gap-4 max-sm:[&>article]:min-h-[calc(100dvh-23.5rem)]">
      <p className="text-sm text-quiet tabular-nums">{rest.length + 1} left</p>
      <Flashcard card={shown} isTurned={isTurned} />
      <div className="sticky bottom-0 -mx-4 bg-paper px-4 pt-2 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:static sm:m-0 sm:p-0">
        {isTurned ? (
          <RatingBar waits={null} onRate={rate} />
        ) : (
          <ShowButton onShow={() => setIsTurned(true)} disabled={!hydrated} />
        )}
      </div>
    </div>
  );
}
