import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { counted } from '#lib/base/numbers.ts';
import { content } from '#lib/server/content/load.ts';
import { examCoverage } from '#lib/server/exam-coverage.ts';
import { conceptsOf, readingPath } from '#lib/server/reading-path.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { ExamBadge } from '../../exam-badge.tsx';
import { masteredByLearner } from '../../mastered-by-learner.ts';
import { ExamDomains } from './exam-domains.tsx';
import { ExamFormat } from './exam-format.tsx';
import { ExamSources } from './exam-sources.tsx';
import { PathObjective } from './path-objective.tsx';

type Props = PageProps<'/study/exams/[exam]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: content().blueprints.get((await params).exam)?.code ?? 'Exam' };
}

export default async function ExamPathPage({ params }: Props) {
  const { exam } = await params;
  const blueprint = content().blueprints.get(exam);
  if (!blueprint) notFound();
  const { title, code, note, asOf, sources } = blueprint;
  const path = readingPath(content(), exam);
  const mastered = await masteredByLearner();
  const lessons = conceptsOf(path);
  const next = lessons.find(({ id }) => !mastered.has(id));
  return (
    <div className="mx-auto max-w-3xl">
      <p className="flex items-center gap-3 text-sm">
        <Link href="/study" className="text-accent hover:underline">
          Study guide
        </Link>
        <ExamBadge blueprint={blueprint} />
      </p>
      <div className="mt-3">
        <PageTitle title={`${code}: ${title}`} />
      </div>
      {note && <p className="mt-6 border-l-3 border-arm-1 pl-4 leading-6">{note}</p>}
      {next && (
        <p className="mt-6">
          <Link href={`/study/${next.id}?path=${exam}`} className={buttonStyle.primary}>
            {next === lessons[0] ? 'Begin to read' : 'Read on'}: {next.title}
          </Link>
        </p>
      )}
      <ExamFormat blueprint={blueprint} />
      <ExamDomains exam={exam} domains={examCoverage(content(), exam)} />
      <section id="path" className="mt-10 scroll-mt-6">
        <h2 className="font-serif text-xl font-semibold">Reading path</h2>
        <p className="mt-2 leading-7 text-quiet">
          Holdout covers hyperparameters, fitting and tuning, which is a part of this exam. These are its objectives
          that belong there, and {counted(lessons.length, 'lesson')} in the order in which they build on one another.
        </p>
        {path.map((step) => {
          const isHere = step.chapters.some(({ concepts }) => concepts.some(({ id }) => id === next?.id));
          return (
            <PathObjective
              key={step.objective.id}
              exam={exam}
              step={step}
              mastered={mastered}
              open={isHere ? next?.topic : undefined}
            />
          );
        })}
      </section>
      <ExamSources sources={sources} asOf={asOf} />
    </div>
  );
}
