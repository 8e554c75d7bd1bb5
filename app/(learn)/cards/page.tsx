import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentLearner } from '#app/current-learner.ts';
import { counted } from '#lib/base/numbers.ts';
import { forecast } from '#lib/memory/forecast.ts';
import { nextDue } from '#lib/memory/next-due.ts';
import { phaseOf } from '#lib/memory/phase.ts';
import { cardsToday } from '#lib/server/cards-today.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { Decks } from './decks.tsx';
import { Forecast } from './forecast.tsx';
import { learnerZone } from './learner-zone.ts';
import { RememberZone } from './remember-zone.tsx';
import { Retention } from './retention.tsx';
import { SettingsForm } from './settings-form.tsx';
import { Today } from './today.tsx';

export const metadata: Metadata = { title: 'Cards' };

export default async function CardsPage({ searchParams }: PageProps<'/cards'>) {
  const { topic, concept, saved } = await searchParams;
  // Lessons link to their cards by this address.
  if (typeof concept === 'string') redirect(`/cards/browse?concept=${encodeURIComponent(concept)}`);
  if (typeof topic === 'string') redirect(`/cards/browse?topic=${encodeURIComponent(topic)}`);
  const learner = await currentLearner();
  const zone = await learnerZone();
  const now = new Date();
  const { cards, queue, settings, done, day } = cardsToday(content(), database(), { learner, now, zone });
  const active = cards.flatMap(({ memory }) => (memory && !memory.suspended ? memory : []));
  const memories = active.filter((memory) => phaseOf(memory) !== 'new');
  const unbegun = cards.filter(({ memory }) => phaseOf(memory) === 'new' && !memory?.suspended).length;
  const work = forecast({ memories, unbegun, settings, done, day, seed: learner ?? '' });
  return (
    <>
      <RememberZone known={zone} />
      <PageTitle
        title="Cards"
        lead={`${counted(cards.length, 'card')}, each asked again shortly before you would forget it.`}
      />
      <Today counts={queue.counts} doneToday={done.all} next={nextDue(memories)} now={now} />
      <Decks topics={content().topics} cards={cards} now={now} day={day} />
      <section aria-labelledby="ahead" className="mt-12">
        <h2 id="ahead" className="font-serif text-2xl font-semibold">
          The next 30 days
        </h2>
        <Retention memories={memories} now={now} goal={settings.retention} />
        <Forecast days={work} start={day.start.toISOString()} zone={zone} />
      </section>
      <SettingsForm settings={settings} isSaved={saved === '1'} />
    </>
  );
}
