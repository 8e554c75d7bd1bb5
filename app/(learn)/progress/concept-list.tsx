import Link from 'next/link';
import { counted } from '#lib/base/numbers.ts';
import { fewestAnswers } from '#lib/exams/confidence-calibration.ts';
import type { ConceptProgress } from '#lib/server/progress.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { Day } from '#lib/ui/day.tsx';
import { Meter } from '#lib/ui/meter.tsx';

const shown = 6;

/** Concepts, the weakest first, each with a round on it in one press; all but the weakest are folded away. */
export function ConceptList({ rows }: { rows: readonly ConceptProgress[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="mt-12">
      <h2 className="font-serif text-2xl font-semibold">Concepts, the weakest first</h2>
      <p className="mt-1 max-w-2xl text-[0.9375rem] leading-6 text-quiet">
        Ordered by the share right, drawn towards your mean by four answers' worth, so that one slip does not make a
        concept the weakest.
      </p>
      <ConceptCards rows={rows.slice(0, shown)} />
      {rows.length > shown && (
        <details className="mt-4">
          <summary className="cursor-pointer py-2 text-accent">
            {counted(rows.length - shown, 'stronger concept')}
          </summary>
          <ConceptCards rows={rows.slice(shown)} />
        </details>
      )}
    </section>
  );
}

function ConceptCards({ rows }: { rows: readonly ConceptProgress[] }) {
  return (
    <ul className="mt-4 grid gap-4 sm:grid-cols-2">
      {rows.map(({ concept, answered, right, lastAt }) => (
        <li key={concept.id} className="flex flex-col rounded-2xl border border-line bg-card p-5">
          <h3 className="font-serif text-lg font-semibold">
            <Link href={`/study/${concept.id}`} className="hover:text-accent">
              {concept.title}
            </Link>
          </h3>
          <p className="mt-1 line-clamp-3 flex-1 text-[0.9375rem] leading-6 text-quiet">{concept.summary}</p>
          <Meter value={right} of={answered} label={`${right} of ${counted(answered, 'answer')} right`} />
          <p className="mt-1 text-sm text-quiet">
            {answered < fewestAnswers && 'Too few to judge. '}Last on <Day at={lastAt} />
          </p>
          <form method="post" action="/api/attempts" className="mt-3">
            <input type="hidden" name="concept" value={concept.id} />
            <button type="submit" className={buttonStyle.secondary}>
              Practise this<span className="sr-only">: {concept.title}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
