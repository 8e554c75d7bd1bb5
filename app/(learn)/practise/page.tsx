import type { Metadata } from 'next';
import { currentLearner } from '#app/current-learner.ts';
import { counted } from '#lib/base/numbers.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { topicProgress } from '#lib/server/progress.ts';
import { roundCountsOf } from '#lib/server/round.ts';
import { roundNothing } from '#lib/server/round-nothing.ts';
import { roundScope } from '#lib/server/round-scope.ts';
import { standingsOf } from '#lib/server/store/answers.ts';
import { flagsOf } from '#lib/server/store/flags.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { readWishes } from './read-wishes.ts';
import { RoundPanel } from './round-panel.tsx';
import { TopicCard } from './topic-card.tsx';

export const metadata: Metadata = { title: 'Practise' };

export default async function PractisePage({ searchParams }: PageProps<'/practise'>) {
  const learner = await currentLearner();
  const now = new Date();
  const all = content();
  const { asked, isAsked, stray } = readWishes(all, await searchParams);
  const standings = learner ? standingsOf(database(), learner) : [];
  const flagged = learner ? flagsOf(database(), learner) : [];
  const counts = roundCountsOf(roundScope(all, asked, { standings, flagged }), now);
  const rows = topicProgress(all, standings, now);
  const total = rows.reduce((sum, { questions }) => sum + questions, 0);
  return (
    <>
      <PageTitle
        title="Practise"
        lead="Answer, read why each option is right or wrong, then run the experiment that proves it."
      />
      <RoundPanel
        asked={asked}
        stray={stray}
        counts={counts}
        nothing={isAsked && counts[asked.which] === 0 ? roundNothing(asked.which, counts).what : null}
      />
      <h2 className="mt-12 font-serif text-2xl font-semibold">By topic</h2>
      <p className="mt-1 text-quiet">
        {counted(total, 'question')} in {counted(rows.length, 'topic')}, each with one press.
      </p>
      <ul className="mt-5 grid gap-4 sm:grid-cols-2">
        {rows.map((row) => (
          <TopicCard key={row.topic.slug} {...row} />
        ))}
      </ul>
    </>
  );
}
