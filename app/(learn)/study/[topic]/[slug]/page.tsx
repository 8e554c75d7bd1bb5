import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { counted } from '#lib/base/numbers.ts';
import { isSlug } from '#lib/experiments/loaders.ts';
import { content } from '#lib/server/content/load.ts';
import { conceptsOf, readingPath } from '#lib/server/reading-path.ts';
import { glossaryOf, inReadingOrder, neighbours } from '#lib/server/study.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { Prose } from '#lib/ui/prose.tsx';
import { LessonExperiment } from './lesson-experiment.tsx';
import { Objectives } from './objectives.tsx';
import { Onward } from './onward.tsx';

type Props = PageProps<'/study/[topic]/[slug]'>;

const conceptOf = async ({ params }: Props) => {
  const { topic, slug } = await params;
  return content().concepts.get(`${topic}/${slug}`);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const concept = await conceptOf(props);
  return { title: concept?.title ?? 'Concept', ...(concept ? { description: concept.summary } : {}) };
}

export default async function LessonPage(props: Props) {
  const concept = await conceptOf(props);
  if (!concept) notFound();
  const all = content();
  const topic = all.topics.find(({ slug }) => slug === concept.topic);
  const questions = [...all.questions.values()].filter(
    ({ question }) => question.concept === concept.id && question.status === 'live',
  );
  const { path } = await props.searchParams;
  const onPath = typeof path === 'string' ? conceptsOf(readingPath(all, path)) : [];
  const at = onPath.findIndex(({ id }) => id === concept.id);
  const exam = at >= 0 && typeof path === 'string' ? path : null;
  return (
    <article className="mx-auto max-w-3xl">
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <Link href={`/study#${concept.topic}`} className="text-accent hover:underline">
          {topic?.title}
        </Link>
        {exam && (
          <Link
            href={`/study/exams/${exam}#path`}
            className="text-quiet hover:text-accent hover:underline print:hidden"
          >
            {all.blueprints.get(exam)?.code} reading path, {at + 1} of {onPath.length}
          </Link>
        )}
      </p>
      <div className="mt-3">
        <PageTitle title={concept.title} lead={concept.summary} />
      </div>
      <div className="mt-8 text-[1.0625rem]">
        <Prose text={concept.lesson} glossary={glossaryOf(all)} />
      </div>
      {concept.experiment && isSlug(concept.experiment) && (
        <LessonExperiment slug={concept.experiment} title={all.experiments.get(concept.experiment)?.title ?? ''} />
      )}
      <div className="mt-8 flex flex-wrap gap-3 print:hidden">
        {questions.length > 0 && (
          <form method="post" action="/api/attempts">
            <input type="hidden" name="concept" value={concept.id} />
            <button type="submit" className={buttonStyle.primary}>
              Practise {counted(questions.length, 'question')} on this
            </button>
          </form>
        )}
        <Link href={`/cards?concept=${concept.id}`} className={buttonStyle.secondary}>
          Flashcards
        </Link>
      </div>
      <Objectives content={all} concept={concept} />
      <Onward {...neighbours(exam ? onPath : inReadingOrder(all), concept.id)} exam={exam} />
    </article>
  );
}
