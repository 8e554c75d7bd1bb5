import Link from 'next/link';
import type { Concept } from '#lib/server/content/schemas.ts';

interface Props {
  before: Concept | null;
  after: Concept | null;
  /** The exam of the reading path that the reader came by. */
  exam: string | null;
}

/** The lessons before and after, in the whole guide or in the reading path of an exam. */
export function Onward({ before, after, exam }: Props) {
  const to = ({ id }: Concept) => (exam ? `/study/${id}?path=${exam}` : `/study/${id}`);
  return (
    <nav aria-label="Lessons" className="mt-10 grid grid-cols-2 gap-4 border-t border-line pt-5 print:hidden">
      <span>
        {before && (
          <Link href={to(before)} className="hover:text-accent">
            <span aria-hidden="true">←</span> {before.title}
          </Link>
        )}
      </span>
      <span className="text-right">
        {after && (
          <Link href={to(after)} className="font-medium hover:text-accent">
            {after.title} <span aria-hidden="true">→</span>
          </Link>
        )}
      </span>
    </nav>
  );
}
