import { intervalInWords } from '#lib/memory/interval-in-words.ts';
import { phaseOf } from '#lib/memory/phase.ts';
import { previews } from '#lib/memory/scheduler.ts';
import type { MemorySettings } from '#lib/memory/settings.ts';
import type { LearnerCard } from '#lib/server/cards.ts';
import type { Content } from '#lib/server/content/load.ts';
import { glossaryOf } from '#lib/server/study.ts';
import { Prose } from '#lib/ui/prose.tsx';
import type { ReviewCard } from './flashcard.tsx';

interface Asked {
  content: Content;
  learner: string | null;
  settings: MemorySettings;
  now: Date;
}

/** Renders a card on the server, so that no Markdown is read in the browser. */
export function renderedCard(card: LearnerCard, { content, learner, settings, now }: Asked): ReviewCard {
  const concept = content.concepts.get(card.concept);
  const glossary = glossaryOf(content);
  const seed = { learner: learner ?? '', card: card.id };
  return {
    id: card.id,
    revision: card.revision,
    concept: card.concept,
    title: concept?.title ?? card.concept,
    phase: phaseOf(card.memory),
    front: <Prose text={card.front} glossary={glossary} />,
    back: <Prose text={card.back} glossary={glossary} />,
    experiment: concept?.experiment ?? null,
    waits: previews(card.memory, now, settings, seed).map(({ rating, waitMs }) => ({
      rating,
      wait: intervalInWords(waitMs),
    })),
  };
}
