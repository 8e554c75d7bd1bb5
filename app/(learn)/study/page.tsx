import type { Metadata } from 'next';
import Link from 'next/link';
import { counted } from '#lib/base/numbers.ts';
import { content } from '#lib/server/content/load.ts';
import { chapters } from '#lib/server/study.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { ExamBadge } from './exam-badge.tsx';

export const metadata: Metadata = { title: 'Study guide' };

export default function StudyPage() {
  const all = content();
  const list = chapters(all);
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
          {[...all.blueprints].map(([exam, blueprint]) => (
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
      {list.map(({ topic, concepts }) => (
        <section key={topic.slug} id={topic.slug} className="mt-10 scroll-mt-6">
          <h2 className="font-serif text-2xl font-semibold">{topic.title}</h2>
          <p className="mt-1 max-w-2xl text-[0.9375rem] leading-6 text-quiet">{topic.summary}</p>
          <ol className="mt-4 grid gap-x-8 sm:grid-cols-2">
            {concepts.map(({ id, title, summary, experiment }) => (
              <li key={id} className="relative border-t border-line py-3">
                <Link href={`/study/${id}`} className="font-medium after:absolute after:inset-0 hover:text-accent">
                  {title}
                </Link>
                {experiment && <span className="ml-2 text-xs text-accent">experiment</span>}
                <p className="mt-0.5 line-clamp-2 text-sm leading-5 text-quiet">{summary}</p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
