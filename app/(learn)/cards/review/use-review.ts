'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { timeOrderedId } from '#lib/browser/time-ordered-id.ts';
import type { Rating } from '#lib/memory/rating.ts';
import { begin, leftIn, mistake, offer, settle, takeBack, turn } from '#lib/memory/session.ts';
import type { Aside } from '#lib/memory/set-aside.ts';
import type { ReviewCard } from './flashcard.tsx';
import { useParcels } from './use-parcels.ts';

/** One sitting: what is done shows at once and travels to the server behind; its new list follows every reply. */
export function useReview(cards: readonly ReviewCard[], left: number, learner: string | null) {
  const router = useRouter();
  const [session, setSession] = useState(() => begin(cards, left));
  const [notice, setNotice] = useState('');
  const [known, setKnown] = useState(cards);
  if (known !== cards) {
    setKnown(cards);
    setSession(offer(session, cards, left));
  }
  const { sending, put } = useParcels(learner, ({ body }, { status }) => {
    if (status === 409 && typeof body['card'] === 'string') {
      const { card } = body as { card: string };
      setSession((now) => mistake(now, card));
      setNotice(
        'A card had been changed elsewhere, in another tab perhaps. It was not rated here and is loaded again.',
      );
    } else if (status >= 400) setNotice('The server refused that. Reload the page.');
    router.refresh();
  });
  const { current, isTurned, deeds } = session;

  function rate(rating: Rating) {
    if (!current || !isTurned) return;
    const id = timeOrderedId();
    setNotice('');
    setSession(settle(session, { card: current, review: id, did: rating }));
    put({ address: '/api/cards/reviews', body: { id, card: current.id, rating, revision: current.revision } });
  }
  function setAside(aside: Exclude<Aside, 'restore'>) {
    if (!current) return;
    setNotice(aside === 'bury' ? 'Buried until tomorrow.' : 'Suspended. You find it under Browse.');
    setSession(settle(session, { card: current, review: null, did: aside }));
    put({ address: '/api/cards/aside', body: { card: current.id, revision: current.revision, aside } });
  }
  function undo() {
    const deed = deeds.at(-1);
    if (!deed) return;
    const body = { card: deed.card.id, revision: deed.card.revision + 1 };
    setNotice('Taken back.');
    setSession(takeBack(session));
    if (deed.review) put({ address: '/api/cards/undo', body: { ...body, id: deed.review } });
    else put({ address: '/api/cards/aside', body: { ...body, aside: 'restore' } });
  }
  return {
    current,
    isTurned,
    deeds,
    notice,
    sending,
    left: leftIn(session),
    rate,
    setAside,
    undo,
    show: () => setSession(turn(session)),
  };
}
export type Review = ReturnType<typeof useReview>;
