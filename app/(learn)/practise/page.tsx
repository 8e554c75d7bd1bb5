import type { Metadata } from 'next';
import { currentLearner } from '#app/current-learner.ts';
import { counted } from '#lib/base/numbers.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { topicProgress } from '#lib/server/progress.ts';
import { standingsOf } from '#lib/server/store/answers.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { Meter } from '#lib/ui/meter.tsx';
import { PageTitle } from '#lib/ui/page-title.tsx';

export const metadata: Metadata = { title: 'Practise' };

export default async function PractisePage() {
  const learner = await currentLearner();
  const rows = topicProgress(content(), learner ? standingsOf(database(), learner) : []);
  const total = rows.reduce((sum, { questions }) => sum + questions, 0);
  return (
    <>
      <PageTitle
        title="Practise"
        lead="Answer, read why each option is right or wrong, then run the experiment that proves it."
      />
      <form method="post" action="/api/attempts" className="mt-6">
        <button type="submit" className={buttonStyle.primary}>
          Mix all {total} questions
        </button>
      </form>
      <ul className="mt-8 grid gap-4 sm:grid-cols-2">
        {rows.map(({ topic, questions, seen, right }) => (
          <li key={topic.slug} className="flex flex-col rounded-2xl border border-line bg-card p-5">
            <h2 className="font-serif text-xl font-semibold">{topic.title}</h2>
            <p className="mt-1.5 flex-1 text-[0.9375rem] leading-6 text-quiet">{topic.summary}</p>
            <Meter
              value={right}
              of={questions}
              label={seen > 0 ? `${right} of ${questions} right at the last try, ${seen} seen` : 'Not started'}
            />
            <form method="post" action="/api/attempts" className="mt-4">
              <input type="hidden" name="topic" value={topic.slug} />
              <button type="submit" className={buttonStyle.secondary}>
                Practise {counted(questions, 'question')} <span className="sr-only">on {topic.title}</span>
                <span aria-hidden="true">→</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
