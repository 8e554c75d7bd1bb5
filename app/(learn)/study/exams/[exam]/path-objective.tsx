import Link from 'next/link';
import { counted } from '#lib/base/numbers.ts';
import type { PathStep } from '#lib/server/reading-path.ts';
import { LessonList } from '../../lesson-list.tsx';

interface Props {
  exam: string;
  step: PathStep;
  mastered: ReadonlySet<string>;
  /** The topic to show unfolded, when it is here. */
  open: string | undefined;
}

/** An objective with its lessons folded up by topic, and what of it was read before. */
export function PathObjective({ exam, step: { objective, chapters, before }, mastered, open }: Props) {
  return (
    <section id={`objective-${objective.id}`} className="mt-8 scroll-mt-6">
      <h3 className="font-serif text-lg leading-6 font-semibold">
        <span className="text-accent tabular-nums">{objective.id}</span> {objective.says}
      </h3>
      {chapters.map(({ topic, concepts }) => {
        const done = concepts.filter(({ id }) => mastered.has(id)).length;
        return (
          <details key={topic.slug} open={topic.slug === open} className="mt-3 rounded-2xl border border-line bg-card">
            <summary className="cursor-pointer rounded-2xl px-4 py-3 hover:text-accent">
              <h4 className="ml-1 inline font-medium">{topic.title}</h4>
              <span className="ml-2 text-sm whitespace-nowrap text-quiet tabular-nums">
                {counted(concepts.length, 'lesson')}
                {done > 0 && `, ${done} ticked`}
              </span>
            </summary>
            <LessonList concepts={concepts} mastered={mastered} exam={exam} className="px-4 pb-1" />
          </details>
        );
      })}
      {before.length > 0 && (
        <p className="mt-3 text-sm leading-6 text-quiet">
          {chapters.length > 0 ? 'Read above, and asked for here too: ' : 'All of it is read above: '}
          {before.map(({ id, title }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Link href={`/study/${id}?path=${exam}`} className="underline underline-offset-2 hover:text-accent">
                {title}
              </Link>
            </span>
          ))}
          .
        </p>
      )}
    </section>
  );
}
