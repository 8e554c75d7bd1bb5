'use client';
import Link from 'next/link';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Rating } from '#lib/memory/rating.ts';

/** A card as the browser gets it: its texts rendered, and what each rating would lead to. */
export interface ReviewCard {
  id: string;
  revision: number;
  concept: string;
  title: string;
  phase: 'new' | 'learning' | 'review';
  front: ReactNode;
  back: ReactNode;
  /** The experiment of its concept, if there is one. */
  experiment: string | null;
  waits: readonly { rating: Rating; wait: string }[];
}

const phases = { new: 'New', learning: 'Learning', review: 'Review' };

/** One card, its back below its front once it is turned. What is new on it has the focus, so that it is read out. */
export function Flashcard({ card, isTurned }: { card: ReviewCard; isTurned: boolean }) {
  const front = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new card or a new revision of it takes the focus too
  useEffect(() => {
    if (first.current && !isTurned) {
      first.current = false;
      return;
    }
    (isTurned ? back : front).current?.focus({ preventScroll: !isTurned });
  }, [isTurned, card.id, card.revision]);
  return (
    <article
      aria-label="Card"
      className="flex min-h-[calc(100dvh-17.5rem)] flex-col rounded-2xl border border-line bg-card px-5 py-6 sm:min-h-[min(24rem,50dvh)] sm:px-10 sm:py-8"
    >
      <p className="flex flex-wrap justify-between gap-x-4 text-sm text-quiet">
        <span>{phases[card.phase]}</span>
        {isTurned && <span>{card.title}</span>}
      </p>
      <div
        ref={front}
        tabIndex={-1}
        className="my-auto py-6 text-lg outline-none sm:text-[1.375rem] sm:[&>div]:leading-9"
      >
        {card.front}
      </div>
      {isTurned && (
        <>
          <section
            ref={back}
            tabIndex={-1}
            aria-label="Back"
            className="my-auto border-t border-line py-6 outline-none sm:text-lg"
          >
            {card.back}
          </section>
          <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
            <Link href={`/study/${card.concept}`} className="py-1 text-accent underline underline-offset-2">
              Lesson
            </Link>
            {card.experiment && (
              <Link href={`/experiments/${card.experiment}`} className="py-1 text-accent underline underline-offset-2">
                Experiment
              </Link>
            )}
          </p>
        </>
      )}
    </article>
  );
}
