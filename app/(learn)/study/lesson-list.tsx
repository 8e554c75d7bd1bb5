import Link from 'next/link';
import type { Concept } from '#lib/server/content/schemas.ts';

interface Props {
  concepts: readonly Concept[];
  /** Ids of concepts whose questions were all right at the last try. */
  mastered: ReadonlySet<string>;
  /** The exam whose reading path the lessons are to stay in. */
  exam?: string;
  className?: string;
}

/** Lessons with their summaries, those ticked whose questions the learner has answered right. */
export function LessonList({ concepts, mastered, exam, className = '' }: Props) {
  return (
    <ol className={className}>
      {concepts.map(({ id, title, summary, experiment }) => (
        <li key={id} className="relative border-t border-line py-3">
          <Link
            href={exam ? `/study/${id}?path=${exam}` : `/study/${id}`}
            className="font-medium after:absolute after:inset-0 hover:text-accent"
          >
            {title}
          </Link>
          {mastered.has(id) && (
            <span className="ml-2 text-sm text-good">
              <span aria-hidden="true">✓</span>
              <span className="sr-only">questions answered right</span>
            </span>
          )}
          {!experiment && <span className="ml-2 text-xs text-quiet">no experiment</span>}
          <p className="mt-0.5 line-clamp-2 text-sm leading-5 text-quiet">{summary}</p>
        </li>
      ))}
    </ol>
  );
}
