import Link from 'next/link';
import type { LearnerCard } from '#lib/server/cards.ts';
import { type GlossaryEntry, Prose } from '#lib/ui/prose.tsx';
import { standingInWords } from '../standing-in-words.ts';
import { AsideButton } from './aside-button.tsx';

interface Props {
  card: LearnerCard;
  title: string;
  now: Date;
  glossary: (concept: string) => GlossaryEntry | undefined;
}

/** A card in a list: its front, where it stands, its back on request. */
export function BrowsedCard({ card, title, now, glossary }: Props) {
  const isAside = card.memory?.suspended === true;
  return (
    <li className="py-4">
      <article aria-label={title} className="flex flex-wrap gap-x-6 gap-y-2 sm:flex-nowrap">
        <div className="min-w-0 grow basis-full sm:basis-auto">
          <Prose text={card.front} glossary={glossary} />
          <details className="mt-1.5">
            <summary className="inline-block cursor-pointer py-1 text-sm text-accent">Back</summary>
            <div className="mt-1 border-l-3 border-line pl-4">
              <Prose text={card.back} glossary={glossary} />
            </div>
          </details>
          <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-quiet">
            <span>{standingInWords(card.memory, now)}</span>
            <Link href={`/study/${card.concept}`} className="underline underline-offset-2">
              {title}
            </Link>
            {card.isOwn && <span>made of a question</span>}
          </p>
        </div>
        <div className="shrink-0">
          <AsideButton card={card.id} revision={card.revision} isAside={isAside} />
        </div>
      </article>
    </li>
  );
}
