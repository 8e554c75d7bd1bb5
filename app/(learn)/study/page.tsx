import type { Metadata } from 'next';
import Link from 'next/link';
import { counted } from '#lib/base/numbers.ts';
import type { Blueprint } from '#lib/exams/blueprint.ts';
import { validity } from '#lib/exams/validity.ts';
import { content } from '#lib/server/content/load.ts';
import { chapters } from '#lib/server/study.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { ExamBadge } from './exam-badge.tsx';
import { LessonList } from './lesson-list.tsx';
import { masteredByLearner } from './mastered-by-learner.ts';
import { TopicJumps } from './topic-jumps.tsx';

export const metadata: Metadata = { title: 'Study guide' };

export default async function StudyPage() {
  const all = content();
  const mastered = await masteredByLearner();
  const list = chapters(all);
  const today = new Date().toISOString().slice(0, 10);
  const isOver = (blueprint: Blueprint) => validity(blueprint, today).state === 'over';
  const exams = [...all.blueprints].toSorted(([, a], [, b]) => Number(isOver(a)) - Number(isOver(b)));
  return (
    <>
      <PageTitle
        title="Study guide"
        lead={`${counted(all.concepts.size, 'concept')}, one page each: what it is, where the trap lies, and an experiment that shows it.`}
      />
      <search>
        <form action="/search" className="mt-6 flex max-w-xl gap-2">
          <input
            type="search"
            name="q"
            aria-label="Search lessons, questions and experiments"
            placeholder="Search lessons, questions, experiments"
            className="min-h-11 min-w-0 grow rounded-xl border border-line bg-card px-4"
          />
          <button
            type="submit"
            className="min-h-11 cursor-pointer rounded-xl border border-line bg-card px-4 font-medium hover:border-accent"
          >
            Search
          </button>
        </form>
      </search>
      <section className="mt-8">
        <h2 className="text-sm font-medium text-quiet">Read for an exam</h2>
        <ul className="mt-2 flex flex-wrap gap-2">
          {exams.map(([exam, blueprint]) => (
            <li key={exam}>
              <Link
                href={`/study/exams/${exam}`}
                className="flex items-center gap-2 rounded-xl border border-line bg-card px-3.5 py-2 text-[0.9375rem] hover:border-accent"
              >
                <span className="font-medium">{blueprint.code}</span>
                <ExamBadge blueprint={blueprint} />
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <div className="gap-12 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]">
        <TopicJumps chapters={list} mastered={mastered} />
        <div>
          {list.map(({ topic, concepts }) => (
            <section key={topic.slug} id={topic.slug} className="mt-10 scroll-mt-6">
              <h2 className="font-serif text-2xl font-semibold">{topic.title}</h2>
              <p className="mt-1 max-w-2xl text-[0.9375rem] leading-6 text-quiet">{topic.summary}</p>
              <LessonList concepts={concepts} mastered={mastered} className="mt-4 grid gap-x-8 sm:grid-cols-2" />
            </section>
          ))}
        </div>
      </div>
    </>
  );
}
