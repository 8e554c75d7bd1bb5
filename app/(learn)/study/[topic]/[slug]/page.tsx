import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { counted } from '#lib/base/numbers.ts';
import { isSlug } from '#lib/experiments/loaders.ts';
import { type Content, content } from '#lib/server/content/load.ts';
import type { Concept } from '#lib/server/content/schemas.ts';
import { glossaryOf, neighbours } from '#lib/server/study.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { Prose } from '#lib/ui/prose.tsx';
import { LessonExperiment } from './lesson-experiment.tsx';

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
  return (
    <article className="mx-auto max-w-3xl">
      <p className="text-sm">
        <Link href={`/study#${concept.topic}`} className="text-accent hover:underline">
          {topic?.title}
        </Link>
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
      <Onward {...neighbours(all, concept.id)} />
    </article>
  );
}

/** Where the exams ask for it. */
function Objectives({ content: all, concept }: { content: Content; concept: Concept }) {
  const served = concept.objectives.flatMap((name) => {
    const [exam = '', id] = name.split(':');
    const blueprint = all.blueprints.get(exam);
    return blueprint ? [{ exam, code: blueprint.code, id }] : [];
  });
  if (served.length === 0) return null;
  return (
    <p className="mt-8 text-sm text-quiet">
      Asked for by{' '}
      {served.map(({ exam, code, id }, at) => (
        <span key={`${exam} ${id}`}>
          {at > 0 && ', '}
          <Link href={`/study/exams/${exam}`} className="underline underline-offset-2">
            {code} {id}
          </Link>
        </span>
      ))}
      .
    </p>
  );
}

function Onward({ before, after }: { before: Concept | null; after: Concept | null }) {
  return (
    <nav aria-label="Lessons" className="mt-10 grid grid-cols-2 gap-4 border-t border-line pt-5 print:hidden">
      <span>
        {before && (
          <Link href={`/study/${before.id}`} className="hover:text-accent">
            <span aria-hidden="true">←</span> {before.title}
          </Link>
        )}
      </span>
      <span className="text-right">
        {after && (
          <Link href={`/study/${after.id}`} className="font-medium hover:text-accent">
            {after.title} <span aria-hidden="true">→</span>
          </Link>
        )}
      </span>
    </nav>
  );
}
