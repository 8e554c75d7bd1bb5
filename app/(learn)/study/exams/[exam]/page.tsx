import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { counted } from '#lib/base/numbers.ts';
import { content } from '#lib/server/content/load.ts';
import { readingPath } from '#lib/server/study.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { ExamBadge } from '../../exam-badge.tsx';

type Props = PageProps<'/study/exams/[exam]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: content().blueprints.get((await params).exam)?.code ?? 'Exam' };
}

export default async function ExamPathPage({ params }: Props) {
  const { exam } = await params;
  const blueprint = content().blueprints.get(exam);
  if (!blueprint) notFound();
  const { title, code, version, minutes, scored, unscored, passMark, scoreRange, note, asOf, sources } = blueprint;
  const path = readingPath(content(), exam);
  const facts = [
    ['Version', version],
    ['Questions', `${scored} scored, ${unscored} unscored`],
    ['Time', `${minutes} minutes`],
    ['Pass mark', `${passMark} of ${scoreRange[0]} to ${scoreRange[1]}`],
  ] as const;
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
      <dl className="mt-6 grid grid-cols-2 gap-4 sm:grid-cols-4">
        {facts.map(([name, says]) => (
          <div key={name}>
            <dt className="text-sm text-quiet">{name}</dt>
            <dd className="font-medium">{says}</dd>
          </div>
        ))}
      </dl>
      {note && <p className="mt-6 border-l-3 border-arm-1 pl-4 leading-6">{note}</p>}
      <p className="mt-6 leading-7 text-quiet">
        Holdout covers hyperparameters, fitting and tuning, which is a part of this exam. These objectives and concepts
        belong to it, in reading order.
      </p>
      {path.map(({ objective, concepts }) => (
        <section key={objective.id} className="mt-8">
          <h2 className="font-serif text-xl font-semibold">
            <span className="text-accent tabular-nums">{objective.id}</span> {objective.says}
          </h2>
          <p className="mt-1 text-sm text-quiet">{counted(concepts.length, 'concept')}</p>
          <ol className="mt-2">
            {concepts.map(({ id, title: name, summary }) => (
              <li key={id} className="relative border-t border-line py-2.5">
                <Link href={`/study/${id}`} className="font-medium after:absolute after:inset-0 hover:text-accent">
                  {name}
                </Link>
                <p className="text-sm leading-5 text-quiet">{summary}</p>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p className="mt-8 text-sm text-quiet">
        As of {asOf}. Sources: {sources.map(({ title: source }) => source).join('; ')}.
      </p>
    </div>
  );
}
