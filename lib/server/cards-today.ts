import { type Day, dayOf } from '#lib/memory/day.ts';
import { type Done, type Queue, queueOf } from '#lib/memory/queue.ts';
import { defaultSettings, type MemorySettings } from '#lib/memory/settings.ts';
import { cardsOf, type LearnerCard } from './cards.ts';
import type { Content } from './content/load.ts';
import type { Db } from './db.ts';
import { cardStatesOf } from './store/cards.ts';
import { cardSettingsOf } from './store/cards-settings.ts';
import { reviewsSince } from './store/reviews-today.ts';

export interface CardsToday {
  cards: LearnerCard[];
  queue: Queue<LearnerCard>;
  settings: MemorySettings;
  done: Done & { all: number };
  day: Day;
}

/** All that the pages show of a learner's cards now; null is someone who has begun nothing and sees what awaits. */
export function cardsToday(
  content: Content,
  db: Db,
  { learner, now, zone }: { learner: string | null; now: Date; zone: string },
): CardsToday {
  const day = dayOf(now, zone);
  const settings = learner ? cardSettingsOf(db, learner) : defaultSettings;
  const cards = cardsOf(content, learner ? cardStatesOf(db, learner) : []);
  const { begun, reviewed, all, lastCard } = learner
    ? reviewsSince(db, learner, day.start)
    : { begun: 0, reviewed: 0, all: 0, lastCard: null };
  const lastConcept = cards.find(({ id }) => id === lastCard)?.concept ?? null;
  const done = { begun, reviewed, lastConcept, all };
  return { cards, queue: queueOf({ cards, settings, done, now, day }), settings, done, day };
}
