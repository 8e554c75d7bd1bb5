import Link from 'next/link';
import { counted } from '#lib/base/numbers.ts';
import { intervalInWords } from '#lib/memory/interval-in-words.ts';
import type { NextDue } from '#lib/memory/next-due.ts';
import type { Queue } from '#lib/memory/queue.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';

interface Props {
  counts: Queue<unknown>['counts'];
  doneToday: number;
  next: NextDue | null;
  now: Date;
}

/** What is to be done now, within the limits of the day. */
export function Today({ counts, doneToday, next, now }: Props) {
  const left = counts.learning + counts.review + counts.new;
  const rows = [
    ['Due', counts.review, 'learnt before, and about to fade'],
    ['Learning', counts.learning, 'begun, and back within minutes'],
    ['New', counts.new, 'of today’s share'],
  ] as const;
  return (
    <section aria-label="Today" className="mt-8 rounded-2xl border border-line bg-card p-6 sm:p-8">
      <dl className="grid max-w-xl grid-cols-3 gap-4">
        {rows.map(([name, count, note]) => (
          <div key={name}>
            <dt className="text-sm font-medium">{name}</dt>
            <dd className="font-serif text-4xl font-semibold tabular-nums">{count}</dd>
            <dd className="text-sm leading-5 text-quiet">{note}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-3">
        {left > 0 ? (
          <Link href="/cards/review" className={buttonStyle.primary}>
            Review {counted(left, 'card')}
          </Link>
        ) : (
          <strong className="font-medium">Nothing is due now.</strong>
        )}
        <span className="text-sm text-quiet">
          {doneToday > 0 && `${counted(doneToday, 'review')} done today. `}
          {left === 0 && next && `The next in ${intervalInWords(next.at.getTime() - now.getTime())}.`}
        </span>
      </p>
    </section>
  );
}
