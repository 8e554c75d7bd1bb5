import Link from 'next/link';
import { counted } from '#lib/base/numbers.ts';
import type { Day } from '#lib/memory/day.ts';
import { phaseOf } from '#lib/memory/phase.ts';
import { isAside } from '#lib/memory/set-aside.ts';
import type { LearnerCard } from '#lib/server/cards.ts';
import type { Topic } from '#lib/server/content/schemas.ts';

interface Props {
  topics: readonly Topic[];
  cards: readonly LearnerCard[];
  now: Date;
  day: Day;
}

/** A deck a topic: how many of its cards are new, learning, due and suspended, before the limits of the day. */
export function Decks({ topics, cards, now, day }: Props) {
  const decks = topics
    .map((topic) => ({ topic, own: cards.filter((card) => card.topic === topic.slug) }))
    .filter(({ own }) => own.length > 0);
  return (
    <section aria-labelledby="decks" className="mt-12">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="decks" className="font-serif text-2xl font-semibold">
          Decks
        </h2>
        <Link href="/cards/browse" className="py-2 text-[0.9375rem] text-accent hover:underline">
          Browse all cards
        </Link>
      </div>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {decks.map(({ topic, own }) => (
          <li key={topic.slug} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-3">
            <div className="min-w-40 flex-1">
              <h3 className="font-medium">{topic.title}</h3>
              <p className="text-sm text-quiet tabular-nums">{countsInWords(own, now, day)}</p>
            </div>
            <p className="flex gap-x-5 text-[0.9375rem]">
              <Link href={`/cards/browse?topic=${topic.slug}`} className="py-2 text-accent hover:underline">
                Browse<span className="sr-only"> {topic.title}</span>
              </Link>
              <Link href={`/cards/cram?topic=${topic.slug}`} className="py-2 text-accent hover:underline">
                Cram<span className="sr-only"> {topic.title}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function countsInWords(cards: readonly LearnerCard[], now: Date, day: Day): string {
  const active = cards.filter(({ memory }) => !memory || !isAside(memory, now));
  const count = (phase: string) => active.filter(({ memory }) => phaseOf(memory) === phase).length;
  const due = active.filter(({ memory }) => memory && phaseOf(memory) === 'review' && memory.due < day.end).length;
  const aside = cards.length - active.length;
  const parts = [
    counted(cards.length, 'card'),
    ...(due > 0 ? [`${due} due`] : []),
    ...(count('learning') > 0 ? [`${count('learning')} learning`] : []),
    `${count('new')} new`,
    ...(aside > 0 ? [`${aside} set aside`] : []),
  ];
  return parts.join(', ');
}
