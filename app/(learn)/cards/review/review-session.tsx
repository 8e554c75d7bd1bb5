'use client';
import { useCallback, useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import type { Rating } from '#lib/memory/rating.ts';
import { Flashcard, type ReviewCard } from './flashcard.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { RatingBar, ShowButton } from './rating-bar.tsx';
import { SessionEnd } from './session-end.tsx';
import { useCardKeys } from './use-card-keys.ts';
import { useKeysOn } from './use-keys-on.ts';
import { useReview } from './use-review.ts';

interface Props {
  cards: readonly ReviewCard[];
  left: number;
  learner: string | null;
  next: { at: string; cards: number } | null;
  doneToday: number;
}

const tool =
  'min-h-11 cursor-pointer rounded-lg px-2.5 text-sm font-medium text-accent hover:bg-accent/8 disabled:cursor-not-allowed disabled:text-quiet disabled:opacity-60';

/** Reviewing, one card at a time, by keys or by thumb. */
export function ReviewSession({ cards, left, learner, next, doneToday }: Props) {
  const review = useReview(cards, left, learner);
  const { current, isTurned, deeds, notice, sending, rate, setAside, undo, show } = review;
  const [isHelping, setIsHelping] = useState(false);
  const [keysOn, setKeysOn] = useKeysOn();
  const hydrated = useHydrated();
  const act = useCallback(
    (key: string) => {
      if (key === 'show' && current && !isTurned) show();
      else if (/^[1-4]$/.test(key) && isTurned) rate(Number(key) as Rating);
      else if (key === 'u' && deeds.length > 0) undo();
      else if (key === 'b' && current) setAside('bury');
      else if (key === 's' && current) setAside('suspend');
      else if (key === '?') setIsHelping(true);
      else return false;
      return true;
    },
    [current, isTurned, deeds, show, rate, undo, setAside],
  );
  useCardKeys(act, keysOn);

  const isOver = current === null && review.left === 0 && sending === 'idle';
  return (
    <div className="flex flex-col gap-4">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-2">
        <p className="text-sm text-quiet tabular-nums" aria-live="off">
          {review.left} left
        </p>
        <div className="-mr-2.5 flex">
          <button type="button" className={tool} onClick={undo} disabled={deeds.length === 0} aria-keyshortcuts="u">
            Undo
          </button>
          {current && (
            <>
              <button type="button" className={tool} onClick={() => setAside('bury')} aria-keyshortcuts="b">
                Bury
              </button>
              <button type="button" className={tool} onClick={() => setAside('suspend')} aria-keyshortcuts="s">
                Suspend
              </button>
            </>
          )}
          <button type="button" className={tool} onClick={() => setIsHelping(true)} aria-keyshortcuts="?">
            Keys
          </button>
        </div>
      </div>
      <p role="status" className="min-h-6 text-sm leading-6 text-quiet empty:hidden">
        {sending === 'waiting' ? 'There is no connection. What you rate is kept and sent as soon as there is.' : notice}
      </p>
      {current ? (
        <>
          <Flashcard card={current} isTurned={isTurned} />
          <div className="sticky bottom-0 -mx-4 bg-paper px-4 pt-2 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:static sm:m-0 sm:p-0">
            {isTurned ? (
              <RatingBar waits={current.waits} onRate={rate} />
            ) : (
              <ShowButton onShow={show} disabled={!hydrated} />
            )}
          </div>
        </>
      ) : (
        !isOver && <p className="py-24 text-center text-quiet">Fetching the next cards …</p>
      )}
      {isOver && <SessionEnd deeds={deeds} next={next} doneToday={doneToday} />}
      <HelpDialog isOpen={isHelping} onClose={() => setIsHelping(false)} keysOn={keysOn} onKeysOn={setKeysOn} />
    </div>
  );
}
