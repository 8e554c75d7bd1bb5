import type { Metadata } from 'next';
import Link from 'next/link';
import { currentLearner } from '#app/current-learner.ts';
import { counted } from '#lib/base/numbers.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { conceptProgress } from '#lib/server/progress.ts';
import { standingsOf } from '#lib/server/store/answers.ts';
import { latestAttempts } from '#lib/server/store/attempts.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { Day } from '#lib/ui/day.tsx';
import { Meter } from '#lib/ui/meter.tsx';
import { PageTitle } from '#lib/ui/page-title.tsx';

export const metadata: Metadata = { title: 'Progress' };

export default async function ProgressPage() {
  const learner = await currentLearner();
  const rows = learner ? conceptProgress(content(), standingsOf(database(), learner)) : [];
  const attempts = learner ? latestAttempts(database(), learner, 5) : [];
  const titles = new Map(content().topics.map(({ slug, title }) => [slug, title]));
  const answered = rows.reduce((sum, row) => sum + row.answered, 0);
  return (
    <>
      <PageTitle
        title="Progress"
        lead={
          answered > 0
            ? `${counted(answered, 'answer')} on ${rows.length} of ${content().concepts.size} concepts, the weakest first.`
            : 'Nothing answered yet. Your answers appear here, concept by concept.'
        }
      />
      {rows.length === 0 && (
        <Link href="/practise" className={`mt-6 ${buttonStyle.primary}`}>
          Start practising
        </Link>
      )}
      <ul className="mt-8 grid gap-4 sm:grid-cols-2">
        {rows.map(({ concept, answered: count, right, lastAt }) => (
          <li key={concept.id} className="flex flex-col rounded-2xl border border-line bg-card p-5">
            <h2 className="font-serif text-lg font-semibold">{concept.title}</h2>
            <p className="mt-1 flex-1 text-[0.9375rem] leading-6 text-quiet">{concept.summary}</p>
            <Meter value={right} of={count} label={`${right} of ${counted(count, 'answer')} right`} />
            <p className="mt-1 text-sm text-quiet">
              Last on <Day at={lastAt} />
            </p>
          </li>
        ))}
      </ul>
      {attempts.length > 0 && (
        <section className="mt-10">
          <h2 className="font-serif text-2xl font-semibold">Latest rounds</h2>
          <ul className="mt-3 divide-y divide-line border-y border-line">
            {attempts.map((attempt) => (
              <li key={attempt.id}>
                <Link href={`/practise/${attempt.id}`} className="flex justify-between gap-4 py-3 hover:text-accent">
                  <span>{attempt.topic ? (titles.get(attempt.topic) ?? attempt.topic) : 'All topics'}</span>
                  <span className="text-quiet">
                    {counted(attempt.questions.length, 'question')}, <Day at={attempt.createdAt} />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
