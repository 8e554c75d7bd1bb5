import Link from 'next/link';
import type { Found } from '#lib/browser/search-index.ts';

const names = { lesson: 'Lesson', question: 'Question', experiment: 'Experiment' } as const;

/** One hit, whole a link; a question begins a round with it alone. */
export function SearchHit({ hit: { id, kind, title, text, href } }: { hit: Found }) {
  const head = 'font-medium after:absolute after:inset-0 hover:text-accent';
  return (
    <li className="relative border-t border-line py-3">
      <p className="text-xs text-accent">{names[kind]}</p>
      {href === null ? (
        <form method="post" action="/api/attempts">
          <input type="hidden" name="topic" value={id.split('/')[0]} />
          <input type="hidden" name="question" value={id} />
          <button type="submit" className={`${head} cursor-pointer text-left`}>
            <span className="line-clamp-3">{title}</span>
          </button>
        </form>
      ) : (
        <Link href={href} className={head}>
          {title}
        </Link>
      )}
      <p className="line-clamp-2 text-sm leading-5 text-quiet">{text}</p>
    </li>
  );
}
